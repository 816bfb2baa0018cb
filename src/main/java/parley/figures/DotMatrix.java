package parley.figures;

import java.util.ArrayList;
import java.util.List;
import parley.facets.CrossTable;
import parley.facets.CrossTable.Heading;
import parley.figures.Drawing.Mark;
import parley.figures.Drawing.Panel;
import parley.figures.Drawing.Shape;
import parley.figures.Drawing.Words;

/** A matrix in which the area of a dot is a number; the number stands beside it. */
final class DotMatrix {

    private static final int ROW = 32;
    private static final int COLUMN = 116;
    private static final double LARGEST = 13;
    private static final int LINE = 15;
    private static final int LABEL = 240;
    private static final int LABEL_LEAST = 90;

    private DotMatrix() {}

    static Drawing draw(CrossTable table, String subject, Speech speech) {
        List<Words> words = new ArrayList<>();
        List<Shape> shapes = new ArrayList<>();
        List<Mark> marks = new ArrayList<>();
        int side = table.rowHeadings().stream()
                .mapToInt(row -> Lettering.width(speech.name(table.rows(), row)))
                .max()
                .orElse(0);
        int label = Math.clamp(side, LABEL_LEAST, LABEL) + 12;
        List<List<String>> heads = table.columnHeadings().stream()
                .map(column -> Lettering.lines(speech.name(table.columns(), column), COLUMN - 28, 3))
                .toList();
        int head = (heads.stream().mapToInt(List::size).max().orElse(1) + 1) * LINE + 10;
        int x = label;
        for (int at = 0; at < heads.size(); at++) {
            Heading column = table.columnHeadings().get(at);
            int y = head - 10 - heads.get(at).size() * LINE;
            for (String line : heads.get(at)) {
                words.add(new Words(x, y, line, "title", !column.others()));
                y += LINE;
            }
            words.add(new Words(x, y, speech.say("claims.count", column.count()), "minor", false));
            x += COLUMN;
        }
        int width = x;
        double most = Math.max(1, table.most());
        int y = head;
        for (Heading row : table.rowHeadings()) {
            String name = speech.name(table.rows(), row);
            shapes.add(new Shape(Paths.line(0, y, width, y), "rule"));
            words.add(new Words(0, y + 21, Lettering.lines(name, LABEL, 1).getFirst(), "label", !row.others()));
            int at = label;
            for (Heading column : table.columnHeadings()) {
                long count = table.count(row, column);
                if (count > 0) {
                    marks.add(new Mark(
                            table.address(row, column),
                            speech.say(
                                    "figure." + subject + ".mark", speech.name(table.columns(), column), name, count),
                            "plain",
                            List.of(
                                    new Shape(Paths.rectangle(at, y + 1, COLUMN - 8, ROW - 2), "hit"),
                                    new Shape(
                                            Paths.circle(at + 15, y + ROW / 2, LARGEST * Math.sqrt(count / most)),
                                            "dot")),
                            List.of(new Words(at + 34, y + 21, speech.say("figures.number", count), "number", false))));
                }
                at += COLUMN;
            }
            y += ROW;
        }
        shapes.add(new Shape(Paths.line(0, y, width, y), "rule"));
        return new Drawing(List.of(new Panel(speech.say("figure." + subject), width, y + 2, shapes, words, marks)));
    }
}
