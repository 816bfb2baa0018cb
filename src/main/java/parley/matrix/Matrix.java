package parley.matrix;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import parley.claims.ClaimCard;
import parley.debate.Question;
import parley.matrix.Answers.Answer;
import parley.matrix.Grid.Line;
import parley.site.Link;
import parley.site.Slugs;

/**
 * Authors and questions side by side.
 *
 * @param authors the columns
 * @param selected whether these are the few authors who answer most, out of very many
 * @param asked how many questions there are, with those that have no row here
 */
public record Matrix(List<Column> authors, List<Row> rows, boolean selected, long asked) {

    /** With more authors than these, there is no room for words in the cells. */
    private static final int MOST_WITH_WORDS = 8;

    /** An author. */
    public record Column(String slug, Link link) {}

    /**
     * One question with a cell for each author, in the order of the columns.
     *
     * @param differing whether those who answer have no one stance in common
     */
    public record Row(String slug, String wording, @Nullable String note, List<Answers> cells, boolean differing) {

        static Row of(Line line, List<Column> authors, Grid grid, Locale locale) {
            Question question = line.question();
            List<Answers> cells = IntStream.range(0, authors.size())
                    .mapToObj(at -> new Answers(
                            authors.get(at).slug(),
                            authors.get(at).link(),
                            line.of(grid.authors().get(at)).stream()
                                    .map(position -> new Answer(
                                            Slugs.of(position.stance()), ClaimCard.of(position.claim(), locale)))
                                    .toList()))
                    .toList();
            return new Row(question.slug(), question.wording(), question.note(), cells, Answers.differ(cells));
        }

        public String address() {
            return "/questions/" + slug;
        }
    }

    static Matrix of(Grid grid, Locale locale) {
        List<Column> columns = grid.authors().stream()
                .map(author -> new Column(author.slug(), new Link(author.name(), "/authors/" + author.slug())))
                .toList();
        return new Matrix(
                columns,
                grid.lines().stream()
                        .map(line -> Row.of(line, columns, grid, locale))
                        .toList(),
                grid.selected(),
                grid.asked());
    }

    /** Whether the cells have room for signs alone. */
    public boolean compact() {
        return authors.size() > MOST_WITH_WORDS;
    }

    public boolean empty() {
        return rows.isEmpty();
    }

    /** The ids of all claims in it. */
    public Set<String> claims() {
        return rows.stream()
                .flatMap(row -> row.cells().stream())
                .flatMap(cell -> cell.claims().stream())
                .map(answer -> answer.claim().id())
                .collect(Collectors.toSet());
    }
}
