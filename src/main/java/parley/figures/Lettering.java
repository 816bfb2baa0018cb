package parley.figures;

import java.util.ArrayList;
import java.util.List;

/**
 * How much room words take. The server does not know the reader's typeface, so that this is an upper estimate for the
 * sans serif faces of the style sheet.
 */
final class Lettering {

    /** Pixels of a letter at 12.5 pixels, on average. */
    private static final double LETTER = 6.6;

    /** Hangul and other wide letters fill a square. */
    private static final double WIDE = 12.5;

    private Lettering() {}

    static int width(String text) {
        return (int) Math.ceil(text.codePoints()
                .mapToDouble(letter -> letter > 0x2fff ? WIDE : LETTER)
                .sum());
    }

    /** The text in lines no wider than that, at most {@code most} of them; what does not fit ends in an ellipsis. */
    static List<String> lines(String text, int width, int most) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ", -1)) {
            if (!line.isEmpty() && width(line + " " + word) > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        if (lines.size() > most) {
            String last = lines.get(most - 1) + "…";
            lines = new ArrayList<>(lines.subList(0, most - 1));
            lines.add(last);
        }
        return lines.stream().map(it -> fit(it, width)).toList();
    }

    private static String fit(String line, int width) {
        String text = line;
        while (width(text) > width && text.length() > 2) {
            text = text.substring(0, text.offsetByCodePoints(text.length(), text.endsWith("…") ? -2 : -1)) + "…";
        }
        return text;
    }
}
