package parley.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import parley.facets.CrossTable;
import parley.facets.CrossTable.Heading;
import parley.facets.Facet;
import parley.figures.Drawing.Mark;
import parley.figures.Drawing.Panel;
import parley.figures.Drawing.Shape;
import parley.figures.Drawing.Words;

/** Small multiples: one panel of bars for each author, all to one scale, narrow enough for a phone. */
final class BarPanels {

    static final int WIDTH = 288;
    private static final int HEAD = 46;
    private static final int NUMBER = 32;
    private static final int LONGEST = WIDTH - NUMBER;

    private final String subject;
    private final Speech speech;

    /** The number that the longest bar stands for. */
    private final long longest;

    private BarPanels(CrossTable table, String subject, Speech speech) {
        this.subject = subject;
        this.speech = speech;
        this.longest = Math.max(1, table.most());
    }

    static Drawing ofRows(CrossTable table, String subject, Speech speech) {
        BarPanels panels = new BarPanels(table, subject, speech);
        return new Drawing(table.rowHeadings().stream()
                .map(row -> panels.panel(
                        table.rows(),
                        row,
                        table.columns(),
                        table.columnHeadings().stream()
                                .map(column -> new Bar(column, table.count(row, column), table.address(row, column)))
                                .toList()))
                .toList());
    }

    static Drawing ofColumns(CrossTable table, String subject, Speech speech) {
        BarPanels panels = new BarPanels(table, subject, speech);
        return new Drawing(table.columnHeadings().stream()
                .map(column -> panels.panel(
                        table.columns(),
                        column,
                        table.rows(),
                        table.rowHeadings().stream()
                                .map(row -> new Bar(row, table.count(row, column), table.address(row, column)))
                                .toList()))
                .toList());
    }

    private record Bar(
            Heading heading, long count, @Nullable String address) {}

    private Panel panel(Facet of, Heading author, Facet by, List<Bar> bars) {
        String name = speech.name(of, author);
        String sum = speech.say("claims.count", author.count());
        List<Mark> marks = new ArrayList<>();
        int row = by.closed() ? 26 : 38;
        int y = HEAD;
        for (Bar bar : bars) {
            marks.add(mark(name, by, bar, y, row));
            y += row;
        }
        return new Panel(
                name + ": " + sum,
                WIDTH,
                y + 4,
                List.of(new Shape(Paths.line(0, HEAD - 8, WIDTH, HEAD - 8), "rule")),
                List.of(
                        new Words(0, 14, Lettering.lines(name, WIDTH - 24, 1).getFirst(), "title", !author.others()),
                        new Words(0, 31, sum, "minor", false)),
                marks);
    }

    /** Words of a closed list are short and stand before their bar, names above it. */
    private Mark mark(String author, Facet by, Bar bar, int y, int row) {
        String name = speech.name(by, bar.heading());
        int indent = by.closed() ? 106 : 0;
        int barY = by.closed() ? y + 7 : y + 20;
        int length = (int) Math.ceil((double) (LONGEST - indent) * bar.count() / longest);
        String sign = Paths.sign(1, y + 8, bar.heading().slug());
        return new Mark(
                bar.count() == 0 ? null : bar.address(),
                speech.say("figure." + subject + ".mark", author, name, bar.count()),
                (by.closed() ? bar.heading().slug() : "plain") + (bar.count() == 0 ? " none" : ""),
                Stream.of(
                                new Shape(Paths.rectangle(0, y, WIDTH, row), "hit"),
                                new Shape(sign, "sign"),
                                new Shape(Paths.rectangle(indent, barY, length, 12), "bar"))
                        .filter(shape -> !shape.path().isEmpty())
                        .toList(),
                List.of(
                        new Words(
                                sign.isEmpty() ? 0 : 17,
                                by.closed() ? y + 17 : y + 14,
                                Lettering.lines(name, by.closed() ? 88 : WIDTH, 1)
                                        .getFirst(),
                                "label",
                                !by.closed() && !bar.heading().others()),
                        new Words(
                                indent + length + 5,
                                barY + 10,
                                speech.say("figures.number", bar.count()),
                                "number",
                                false)));
    }
}
