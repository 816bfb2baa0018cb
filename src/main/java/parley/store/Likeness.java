package parley.store;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Whether a text is another one corrected. */
public final class Likeness {

    private Likeness() {}

    /** From 0 to 1: how many of the words of the shorter one the longer one has. */
    public static double of(String one, String other) {
        Set<String> words = words(one);
        Set<String> others = words(other);
        int shorter = Math.min(words.size(), others.size());
        words.retainAll(others);
        return shorter == 0 ? 0 : (double) words.size() / shorter;
    }

    /** Whether they have half of their words in common. */
    public static boolean alike(String one, String other) {
        return 2 * of(one, other) >= 1;
    }

    private static Set<String> words(String text) {
        Set<String> words = new HashSet<>(List.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1)));
        words.remove("");
        return words;
    }
}
