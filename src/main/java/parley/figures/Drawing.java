package parley.figures;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A figure as it is drawn: panels, which a page sets beside or below each other as there is room. All lengths are in
 * pixels at natural size, all places relative to the panel.
 */
public record Drawing(List<Panel> panels) {

    /** Panels beside each other where there is no page that could set them. */
    private static final int ABREAST = 3;

    static final int GAP = 32;

    /**
     * One part of the drawing.
     *
     * @param name what it shows, for those who hear it
     */
    public record Panel(String name, int width, int height, List<Shape> shapes, List<Words> words, List<Mark> marks) {}

    /** A line or an area that is not counted. {@code path} is in the notation of SVG. */
    public record Shape(String path, String css) {}

    /**
     * A line of text.
     *
     * @param css {@code end} and {@code middle} say where it is anchored
     * @param english whether it is English whatever the language of the page
     */
    public record Words(int x, int y, String text, String css, boolean english) {}

    /**
     * A number, drawn.
     *
     * @param address where to read what is counted; absent where there is nothing to read
     * @param name what is counted and how much, in words
     */
    public record Mark(@Nullable String address, String name, String css, List<Shape> shapes, List<Words> words) {}

    /** A panel in its place on one sheet. */
    public record Placed(int x, int y, Panel panel) {}

    /**
     * All panels on one sheet, row by row.
     *
     * @param top room above them
     */
    List<Placed> sheet(int top) {
        List<Placed> placed = new ArrayList<>();
        int y = top;
        for (int first = 0; first < panels.size(); first += ABREAST) {
            List<Panel> row = panels.subList(first, Math.min(first + ABREAST, panels.size()));
            int x = 0;
            for (Panel panel : row) {
                placed.add(new Placed(x, y, panel));
                x += panel.width() + GAP;
            }
            y += row.stream().mapToInt(Panel::height).max().orElse(0) + GAP;
        }
        return placed;
    }

    /** Whether it may be wider than a window, which then has to scroll it. */
    public boolean wide() {
        return panels.stream().anyMatch(panel -> panel.width() > BarPanels.WIDTH);
    }
}
