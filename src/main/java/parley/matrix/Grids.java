package parley.matrix;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongPredicate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import parley.authors.Author;
import parley.authors.Authors;
import parley.debate.Position;
import parley.debate.Positions;
import parley.debate.Question;
import parley.debate.Questions;
import parley.facets.ClaimFilter;
import parley.facets.ClaimSearch;
import parley.facets.Facet;
import parley.matrix.Grid.Line;
import parley.matrix.PositionIndex.Answered;
import parley.matrix.PositionIndex.Part;
import parley.site.ByRevision;
import parley.site.Paging;
import parley.site.Slugs;

/** Reads the matrix or parts of it, in as many queries however large it is. */
@Component
class Grids {

    /** With more authors than these in the archive, only those who answer most are shown, unless others are chosen. */
    private static final int MOST_AUTHORS = 30;

    private static final int MOST_WHO_ANSWER = 12;
    private static final int MOST_OFFERED = 60;

    /** So many questions are set beside a summit. */
    private static final int MOST_QUESTIONS = 30;

    /** So many claims for one stance of one author on one question; where many authors are shown, one. */
    private static final int MOST_CLAIMS = 8;

    private final Questions questions;
    private final Positions positions;
    private final ByRevision<PositionIndex> taken;
    private final ClaimSearch claims;
    private final Authors authors;

    Grids(Questions questions, Positions positions, JdbcClient sql, ClaimSearch claims, Authors authors) {
        this.questions = questions;
        this.positions = positions;
        this.taken = new ByRevision<>(sql, PositionIndex::read);
        this.claims = claims;
        this.authors = authors;
    }

    /**
     * The authors that can be chosen: all, or of very many the ones who answer most of these questions and the ones chosen.
     */
    List<Author> offered(Grid grid, MatrixChoice choice) {
        if (authors.count() <= MOST_AUTHORS) {
            return authors.findAllByOrderByNamedDescSortName();
        }
        List<Question> asked = grid.lines().stream().map(Line::question).toList();
        List<String> slugs = new ArrayList<>(taken.current().speaking(part(asked), MOST_OFFERED));
        slugs.addAll(choice.authors());
        return authors.findBySlugInOrderByNamedDescSortName(slugs);
    }

    /** All questions, of all authors or the chosen ones; where none of the chosen is known, there is no column. */
    Grid all(MatrixChoice choice) {
        List<Question> all = questions.findAllByOrderBySequenceNumber();
        return grid(part(all), choice, all, all.size(), true);
    }

    /** The same of so many questions as a page has room for. */
    Grid all(MatrixChoice choice, Paging wanted) {
        long all = questions.count();
        List<Question> asked =
                questions.findAllByOrderBySequenceNumber(wanted.within(all).request());
        return grid(part(asked), choice, asked, all, false);
    }

    /** One question, of all authors or the chosen ones. */
    Grid one(String slug, MatrixChoice choice, boolean whole) {
        Question question = Slugs.find(slug, questions::findBySlug);
        return grid(part(List.of(question)), choice, List.of(question), 1, whole);
    }

    /** The questions that claims about a summit answer, of very many the ones most answered, with these answers alone. */
    Grid aboutSummit(String summit) {
        LongPredicate about = claims.admitting(ClaimFilter.by(Facet.SUMMIT, summit));
        Answered answered = taken.current().answered(about, MOST_QUESTIONS);
        List<Question> asked = questions.findBySlugInOrderBySequenceNumber(answered.slugs());
        return grid(new Part(answered.slugs(), about), MatrixChoice.ALL, asked, answered.all(), false);
    }

    private static Part part(List<Question> asked) {
        return new Part(asked.stream().map(Question::slug).toList(), claim -> true);
    }

    /** @param whole whether every position is wanted, as in a file, and not as many as a page has room for */
    private Grid grid(Part part, MatrixChoice choice, List<Question> asked, long all, boolean whole) {
        PositionIndex index = taken.current();
        boolean selected = choice.authors().isEmpty() && authors.count() > MOST_AUTHORS;
        List<Author> columns = selected
                ? authors.findBySlugInOrderByNamedDescSortName(index.speaking(part, MOST_WHO_ANSWER))
                : choice.authors().isEmpty()
                        ? authors.findAllByOrderByNamedDescSortName()
                        : authors.findBySlugInOrderByNamedDescSortName(choice.authors());
        int most = whole ? Integer.MAX_VALUE : selected ? 1 : MOST_CLAIMS;
        List<Long> keys = index.keys(part, columns.stream().map(Author::slug).toList(), most);
        Map<Question, List<Position>> answers =
                keys.isEmpty() ? Map.of() : positions.withKeys(keys).stream().collect(groupingBy(Position::question));
        return new Grid(
                columns,
                asked.stream()
                        .map(question -> line(question, answers.getOrDefault(question, List.of())))
                        .toList(),
                selected,
                all);
    }

    private static Line line(Question question, List<Position> positions) {
        Map<String, List<Position>> byAuthor = new HashMap<>();
        for (Position position : positions) {
            position.claim()
                    .article()
                    .authors()
                    .forEach(author -> byAuthor.computeIfAbsent(author.slug(), key -> new ArrayList<>())
                            .add(position));
        }
        return new Line(question, byAuthor);
    }
}
