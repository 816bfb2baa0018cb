package parley.debate;

import java.util.List;

/**
 * Claims and their relations drawn as a layered graph. All lengths are in pixels at natural size.
 *
 * @param nodes the claims
 * @param edges the relations between them
 */
public record ArgumentMap(int width, int height, List<Node> nodes, List<Edge> edges) {

    /** A length at another size. */
    public static long scaled(int length, int percent) {
        return Math.round(length * percent / 100.0);
    }

    /**
     * A claim as a box.
     *
     * @param lines of the label, short enough for the box
     * @param focus whether it is the claim that the map is about
     * @param around the address of the map around this claim
     */
    public record Node(
            String id,
            String address,
            int x,
            int y,
            int width,
            int height,
            String author,
            List<String> lines,
            String statement,
            String kind,
            boolean focus,
            String around) {}

    /**
     * A relation as a line from one box to another.
     *
     * @param type the relation's slug
     * @param mutual whether it reads the same from both sides
     * @param path in the notation of SVG
     */
    public record Edge(String from, String to, String type, boolean mutual, String path, String reason) {}
}
