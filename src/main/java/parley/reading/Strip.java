package parley.reading;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import parley.articles.Paragraph;
import parley.claims.Claim;
import parley.claims.ClaimKind;
import parley.site.Slugs;

/**
 * The whole text at a glance: where in it claims cluster. It has one lane for each kind of claim, and its
 * length is in proportion to the characters of the text.
 */
public record Strip(List<Part> parts) {

    private static final int WIDTH = 50;
    private static final int LENGTH = 1000;

    private static final List<ClaimKind> LANES = List.of(ClaimKind.values());
    private static final int LANE = WIDTH / LANES.size();

    /**
     * One paragraph.
     *
     * @param claims how many are marked in it
     * @param y where it begins, in units from the top
     */
    public record Part(String anchor, int number, int claims, int y, int height, List<Lane> lanes) {}

    /**
     * The claims of one kind in one paragraph.
     *
     * @param path in the notation of SVG
     */
    public record Lane(String kind, String path) {}

    public int width() {
        return WIDTH;
    }

    public int length() {
        return LENGTH;
    }

    /** The strip of a text with those of its claims that are marked, by the anchor of their paragraph. */
    static Strip of(List<Paragraph> text, Map<String, List<Claim>> marked) {
        int characters = Math.max(
                1,
                text.stream().mapToInt(paragraph -> paragraph.text().length()).sum());
        List<Part> parts = new ArrayList<>();
        int before = 0;
        for (Paragraph paragraph : text) {
            List<Claim> claims = marked.getOrDefault(paragraph.anchor(), List.of());
            int from = scaled(before, characters);
            int offset = before;
            List<Lane> lanes = new ArrayList<>();
            new TreeMap<>(claims.stream().collect(groupingBy(Claim::kind)))
                    .forEach((kind, itsClaims) ->
                            lanes.add(new Lane(Slugs.of(kind), path(kind, itsClaims, offset, characters))));
            before += paragraph.text().length();
            parts.add(new Part(
                    paragraph.anchor(),
                    paragraph.number(),
                    claims.size(),
                    from,
                    scaled(before, characters) - from,
                    lanes));
        }
        return new Strip(parts);
    }

    private static String path(ClaimKind kind, List<Claim> claims, int offset, int characters) {
        StringBuilder path = new StringBuilder();
        for (Claim claim : claims) {
            int top = scaled(offset + claim.anchor().start(), characters);
            int height = Math.max(2, scaled(offset + claim.anchor().end(), characters) - top);
            path.append('M')
                    .append(LANES.indexOf(kind) * LANE)
                    .append(' ')
                    .append(top)
                    .append('h')
                    .append(LANE - 2)
                    .append('v')
                    .append(height)
                    .append('h')
                    .append(2 - LANE)
                    .append('z');
        }
        return path.toString();
    }

    private static int scaled(int characters, int all) {
        return (int) ((long) characters * LENGTH / all);
    }
}
