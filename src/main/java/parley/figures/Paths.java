package parley.figures;

import static java.util.Map.entry;

import java.util.Map;

/** Shapes in the notation of SVG. */
final class Paths {

    /** The sign of each kind of claim in a square of ten, the same as in the lists. */
    private static final Map<String, String> SIGNS = Map.ofEntries(
            entry("descriptive", "m0 5a5 5 0 1 0 10 0a5 5 0 1 0-10 0z"),
            entry("causal", "m0 3.5h5v-3.5l5 5-5 5v-3.5h-5z"),
            entry("evaluative", "m5 0l5 5-5 5-5-5z"),
            entry("predictive", "m1 5a4 4 0 1 0 8 0a4 4 0 1 0-8 0z"),
            entry("prescriptive", "m5 0l5 10h-10z"));

    private Paths() {}

    static String rectangle(int x, int y, int width, int height) {
        return "M" + x + " " + y + "h" + width + "v" + height + "h-" + width + "z";
    }

    static String circle(int x, int y, double radius) {
        String r = String.valueOf(Math.round(radius * 10) / 10.0);
        return "M" + x + " " + y + "m-" + r + " 0a" + r + " " + r + " 0 1 0 " + 2 * Double.parseDouble(r) + " 0a" + r
                + " " + r + " 0 1 0-" + 2 * Double.parseDouble(r) + " 0z";
    }

    static String line(int x, int y, int toX, int toY) {
        return "M" + x + " " + y + "L" + toX + " " + toY;
    }

    /** The sign of a kind; empty for anything else. */
    static String sign(int x, int y, String kind) {
        return SIGNS.containsKey(kind) ? "M" + x + " " + y + SIGNS.get(kind) : "";
    }
}
