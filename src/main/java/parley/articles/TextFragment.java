package parley.articles;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The {@code #:~:text=} directive of an address, by which browsers find words in any page (WICG Text Fragments). */
public final class TextFragment {

    /** Words above which only the beginning and the end of a quote are given. */
    private static final int WHOLE_UP_TO = 8;

    private static final int EDGE = 4;

    private TextFragment() {}

    /** The directive for these words, to be put behind an address that has an element's id or a bare {@code #}. */
    public static String of(String words) {
        String[] split = words.strip().split("\\s+");
        if (split.length <= WHOLE_UP_TO) {
            return ":~:text=" + encode(words.strip());
        }
        String first = String.join(" ", Arrays.copyOfRange(split, 0, EDGE));
        String last = String.join(" ", Arrays.copyOfRange(split, split.length - EDGE, split.length));
        return ":~:text=" + encode(first) + "," + encode(last);
    }

    // Hyphen, comma and ampersand have a meaning of their own in the directive.
    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("-", "%2D");
    }
}
