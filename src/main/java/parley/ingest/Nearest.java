package parley.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** The words of a text that come nearest to words that do not occur in it, to show where a quote went wrong. */
final class Nearest {

    private static final Pattern WORD = Pattern.compile("\\S+");

    private Nearest() {}

    static String to(String quote, String text) {
        List<int[]> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            words.add(new int[] {matcher.start(), matcher.end()});
        }
        int length = Math.max(1, (int) WORD.matcher(quote).results().count());
        String best = text;
        int bestDistance = Integer.MAX_VALUE;
        for (int first = 0; first < words.size(); first++) {
            int last = Math.min(words.size(), first + length) - 1;
            String window = text.substring(words.get(first)[0], words.get(last)[1]);
            int distance = LevenshteinDistance.getDefaultInstance().apply(quote, window);
            if (distance < bestDistance) {
                bestDistance = distance;
                best = window;
            }
        }
        return best;
    }
}
