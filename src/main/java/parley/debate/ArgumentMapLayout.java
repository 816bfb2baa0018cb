package parley.debate;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.elk.alg.layered.options.LayeredMetaDataProvider;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.core.RecursiveGraphLayoutEngine;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.math.ElkPadding;
import org.eclipse.elk.core.options.CoreOptions;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.util.NullElkProgressMonitor;
import org.eclipse.elk.graph.ElkBendPoint;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkEdgeSection;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.util.ElkGraphUtil;
import parley.claims.ClaimCard;
import parley.site.Slugs;

/** Finds a place for every claim of an argument map, by the layered algorithm of the Eclipse Layout Kernel. */
final class ArgumentMapLayout {

    static final int BOX_WIDTH = 250;
    private static final int LINE = 17;
    private static final int LETTERS_A_LINE = 33;
    private static final int MOST_LINES = 4;
    private static final int PADDING = 10;

    static {
        LayoutMetaDataService.getInstance().registerLayoutMetaDataProviders(new LayeredMetaDataProvider());
    }

    private ArgumentMapLayout() {}

    /**
     * Draws the map.
     *
     * @param claims in the order in which they should stand where the relations leave it open
     * @param relations between those claims
     * @param focus the id of the claim that the map is about; empty where it is about none
     * @param choice of which the map is, and from which each box leads to the map around its claim
     */
    static ArgumentMap draw(List<ClaimCard> claims, List<Relation> relations, String focus, MapChoice choice) {
        ElkNode graph = ElkGraphUtil.createGraph();
        graph.setProperty(CoreOptions.ALGORITHM, "org.eclipse.elk.layered");
        graph.setProperty(CoreOptions.DIRECTION, Direction.RIGHT);
        graph.setProperty(CoreOptions.EDGE_ROUTING, EdgeRouting.POLYLINE);
        graph.setProperty(CoreOptions.SPACING_NODE_NODE, 14.0);
        graph.setProperty(CoreOptions.PADDING, new ElkPadding(PADDING));
        graph.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, 70.0);
        Map<String, ElkNode> boxes = new LinkedHashMap<>();
        Map<String, List<String>> labels = new LinkedHashMap<>();
        for (ClaimCard claim : claims) {
            List<String> lines = lines(claim.statement());
            labels.put(claim.id(), lines);
            ElkNode box = ElkGraphUtil.createNode(graph);
            box.setDimensions(BOX_WIDTH, (lines.size() + 1) * LINE + 2.0 * PADDING);
            boxes.put(claim.id(), box);
        }
        Map<ElkEdge, Relation> lines = new LinkedHashMap<>();
        for (Relation relation : relations) {
            ElkNode from = boxes.get(relation.from().id());
            ElkNode to = boxes.get(relation.to().id());
            if (from != null && to != null) {
                lines.put(ElkGraphUtil.createSimpleEdge(from, to), relation);
            }
        }
        new RecursiveGraphLayoutEngine().layout(graph, new NullElkProgressMonitor());
        return new ArgumentMap(
                (int) Math.ceil(graph.getWidth()),
                (int) Math.ceil(graph.getHeight()),
                claims.stream()
                        .flatMap(claim -> Stream.ofNullable(boxes.get(claim.id()))
                                .map(box ->
                                        node(claim, box, labels.getOrDefault(claim.id(), List.of()), focus, choice)))
                        .toList(),
                lines.entrySet().stream()
                        .map(line -> edge(line.getKey(), line.getValue()))
                        .toList());
    }

    private static ArgumentMap.Node node(
            ClaimCard claim, ElkNode box, List<String> lines, String focus, MapChoice choice) {
        return new ArgumentMap.Node(
                claim.id(),
                claim.address(),
                (int) Math.round(box.getX()),
                (int) Math.round(box.getY()),
                (int) Math.round(box.getWidth()),
                (int) Math.round(box.getHeight()),
                claim.authors().stream().map(author -> author.label()).collect(joining(", ")),
                lines,
                claim.statement(),
                claim.kind(),
                claim.id().equals(focus),
                choice.around(claim.id()).address());
    }

    private static ArgumentMap.Edge edge(ElkEdge line, Relation relation) {
        StringBuilder path = new StringBuilder();
        for (ElkEdgeSection section : line.getSections()) {
            path.append('M').append(point(section.getStartX(), section.getStartY()));
            for (ElkBendPoint bend : section.getBendPoints()) {
                path.append('L').append(point(bend.getX(), bend.getY()));
            }
            path.append('L').append(point(section.getEndX(), section.getEndY()));
        }
        return new ArgumentMap.Edge(
                relation.from().id(),
                relation.to().id(),
                Slugs.of(relation.type()),
                relation.type().mutual(),
                path.toString(),
                relation.reason());
    }

    private static String point(double x, double y) {
        return Math.round(x) + " " + Math.round(y);
    }

    /** A statement in lines that fit a box; what does not fit ends in an ellipsis. */
    private static List<String> lines(String statement) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : statement.split(" ", -1)) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > LETTERS_A_LINE) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        if (lines.size() > MOST_LINES) {
            String last = lines.get(MOST_LINES - 1);
            lines = new ArrayList<>(lines.subList(0, MOST_LINES - 1));
            lines.add(last.substring(0, Math.min(last.length(), LETTERS_A_LINE - 1)) + "…");
        }
        return lines;
    }
}
