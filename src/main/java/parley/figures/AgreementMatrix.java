package parley.figures;

import java.util.ArrayList;
import java.util.List;
import parley.debate.RelationType;
import parley.facets.CrossTable.Heading;
import parley.facets.Facet;
import parley.figures.Drawing.Mark;
import parley.figures.Drawing.Panel;
import parley.figures.Drawing.Shape;
import parley.figures.Drawing.Words;
import parley.site.Slugs;

/** A matrix of authors; in each cell a bar for each type of relation, in the same order everywhere. */
final class AgreementMatrix {

    private static final int COLUMN = 190;
    private static final int SPACE = 10;
    private static final int LABEL = 136;
    private static final int LINE = 15;
    private static final int BAR = 20;
    private static final int PADDING = 8;

    private AgreementMatrix() {}

    static Drawing draw(Agreement agreement, Speech speech) {
        List<Words> words = new ArrayList<>();
        List<Shape> shapes = new ArrayList<>();
        List<Mark> marks = new ArrayList<>();
        long most = Math.max(1, most(agreement));
        int row = RelationType.values().length * BAR + 2 * PADDING;
        int head = 4 * LINE + 10;
        int width = LABEL + agreement.authors().size() * (COLUMN + SPACE) - SPACE;
        for (int at = 0; at < agreement.authors().size(); at++) {
            Heading author = agreement.authors().get(at);
            int x = LABEL + at * (COLUMN + SPACE);
            List<String> lines = Lettering.lines(speech.name(Facet.AUTHOR, author), COLUMN - 20, 3);
            heading(words, lines, x, head - 10 - lines.size() * LINE, speech.say("claims.count", author.count()));
            int y = head + at * row;
            shapes.add(new Shape(Paths.line(0, y, width, y), "rule"));
            heading(
                    words,
                    Lettering.lines(speech.name(Facet.AUTHOR, author), LABEL - 24, 3),
                    0,
                    y + PADDING + 13,
                    speech.say("claims.count", author.count()));
            for (int other = 0; other < agreement.authors().size(); other++) {
                marks.add(cell(
                        agreement,
                        most,
                        author,
                        agreement.authors().get(other),
                        LABEL + other * (COLUMN + SPACE),
                        y,
                        row,
                        speech));
            }
        }
        int height = head + agreement.authors().size() * row;
        shapes.add(new Shape(Paths.line(0, height, width, height), "rule"));
        return new Drawing(List.of(new Panel(speech.say("figure.agreement"), width, height + 2, shapes, words, marks)));
    }

    private static void heading(List<Words> words, List<String> lines, int x, int top, String claims) {
        int y = top;
        for (String line : lines) {
            words.add(new Words(x, y, line, "title", true));
            y += LINE;
        }
        words.add(new Words(x, y, claims, "minor", false));
    }

    private static Mark cell(
            Agreement agreement, long most, Heading one, Heading other, int x, int top, int height, Speech speech) {
        List<Shape> shapes = new ArrayList<>();
        List<Words> words = new ArrayList<>();
        List<String> spoken = new ArrayList<>();
        shapes.add(new Shape(Paths.rectangle(x, top + 1, COLUMN, height - 2), "hit"));
        int y = top + PADDING;
        for (RelationType type : RelationType.values()) {
            long count = agreement.count(one, other, type);
            if (count > 0) {
                String word = speech.say("figure.relation." + Slugs.of(type));
                int length = (int) Math.ceil((double) COLUMN * count / most);
                shapes.add(new Shape(Paths.rectangle(x, y + 1, length, BAR - 3), "tint " + Slugs.of(type)));
                words.add(new Words(x + 5, y + 14, speech.say("figures.number", count), "number", false));
                words.add(new Words(x + 28, y + 14, word, "label", false));
                spoken.add(speech.say("figure.agreement.count", word, count));
            }
            y += BAR;
        }
        if (spoken.isEmpty()) {
            words.add(new Words(x + 5, top + PADDING + 14, speech.say("figure.agreement.none"), "minor", false));
            spoken.add(speech.say("figure.agreement.none"));
        }
        return new Mark(
                agreement.count(one, other) == 0 ? null : agreement.address(one, other),
                speech.say(
                        "figure.agreement.mark",
                        speech.name(Facet.AUTHOR, one),
                        speech.name(Facet.AUTHOR, other),
                        String.join(speech.say("list.and"), spoken)),
                "relations",
                shapes,
                words);
    }

    private static long most(Agreement agreement) {
        return agreement.pairs().values().stream()
                .flatMap(types -> types.values().stream())
                .mapToLong(Long::longValue)
                .max()
                .orElse(1);
    }
}
