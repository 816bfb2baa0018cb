package parley.articles;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Pattern;

/** The {@code #:~:text=} directive of an address, by which browsers find words in any page (WICG Text Fragments). */
public final class TextFragment {

    /** Words above which only the beginning and the end of a quote are given. */
    private static final int WHOLE_UP_TO = 16;

    // Fewer would begin elsewhere too: "On the other hand," does, and a paragraph may open with the words of its title.
    private static final int EDGE = 8;

    /** Neighbouring words by which words that occur more than once are told apart. */
    private static final int NEIGHBOURS = 2;

    private static final Pattern SPACES = Pattern.compile("\\s+");

    private TextFragment() {}

    /** The directive for these words, to be put behind an address that has an element's id or a bare {@code #}. */
    public static String of(String words) {
        return ":~:text=" + range(words);
    }

    /**
     * The directive for these words where they stand between others: the first on the page to do so are found.
     *
     * @param before what stands before them, perhaps cut off within a word; may be empty
     * @param behind what stands behind them, perhaps cut off within a word; may be empty
     */
    public static String of(String words, String before, String behind) {
        // The first word before and the last one behind may be pieces of words, so that they are left out.
        String[] earlier = SPACES.split(before.stripTrailing(), -1);
        if (earlier.length > 1) {
            return ":~:text=" + encode(words(earlier, Math.max(1, earlier.length - NEIGHBOURS), earlier.length)) + "-,"
                    + range(words);
        }
        String[] later = SPACES.split(behind.stripLeading(), -1);
        return later.length > 1
                ? of(words) + ",-" + encode(words(later, 0, Math.min(NEIGHBOURS, later.length - 1)))
                : of(words);
    }

    private static String range(String words) {
        String[] split = SPACES.split(words.strip());
        return split.length <= WHOLE_UP_TO
                ? encode(words.strip())
                : encode(words(split, 0, EDGE)) + "," + encode(words(split, split.length - EDGE, split.length));
    }

    private static String words(String[] words, int from, int to) {
        return String.join(" ", Arrays.copyOfRange(words, from, to));
    }

    // Hyphen, comma and ampersand have a meaning of their own in the directive.
    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("-", "%2D");
    }
}
