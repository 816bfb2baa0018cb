package parley.matrix;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import parley.articles.Article;
import parley.authors.Author;
import parley.claims.Claim;
import parley.debate.Position;
import parley.debate.Question;
import parley.matrix.Grid.Line;
import parley.site.Csv;
import parley.site.Frame;
import parley.site.NotFound;
import parley.site.Slugs;

/** The matrix, or a row, column or cell of it, to be taken away. */
@Component
@Transactional(readOnly = true)
class MatrixExports {

    private static final List<String> HEADER = List.of(
            "question",
            "author",
            "stance",
            "statement",
            "quote",
            "article",
            "published",
            "published_basis",
            "paragraph",
            "claim",
            "rights");

    private final Grids grids;
    private final CitedParagraphs paragraphs;
    private final Frame frame;

    MatrixExports(Grids grids, CitedParagraphs paragraphs, Frame frame) {
        this.grids = grids;
        this.paragraphs = paragraphs;
        this.frame = frame;
    }

    /** @param question its slug; absent where all are meant */
    String text(@Nullable String question, MatrixChoice choice, Locale locale) {
        return paragraphs.of(grid(question, choice), locale);
    }

    /** @param question its slug; absent where all are meant */
    Csv csv(@Nullable String question, MatrixChoice choice) {
        Grid grid = grid(question, choice);
        return new Csv(
                question == null ? "questions" : question,
                HEADER,
                grid.lines().stream()
                        .flatMap(line -> grid.authors().stream().flatMap(author -> rows(line, author)))
                        .toList());
    }

    /** A file has no place for a notice, so that one of an author who is not there is not there either. */
    private Grid grid(@Nullable String question, MatrixChoice choice) {
        Grid grid = question == null ? grids.all(choice) : grids.one(question, choice, true);
        List<String> known = grid.authors().stream().map(Author::slug).toList();
        choice.authors().stream()
                .filter(slug -> !known.contains(slug))
                .findFirst()
                .ifPresent(slug -> {
                    throw new NotFound(slug);
                });
        return grid;
    }

    private Stream<List<@Nullable String>> rows(Line line, Author author) {
        List<Position> taken = line.of(author);
        return taken.isEmpty()
                ? Stream.of(silence(line.question(), author))
                : taken.stream().map(position -> row(author, position));
    }

    private static List<@Nullable String> silence(Question question, Author author) {
        return Arrays.asList(
                question.wording(), author.name(), "silent", null, null, null, null, null, null, null, null);
    }

    private List<@Nullable String> row(Author author, Position position) {
        Claim claim = position.claim();
        Article article = claim.article();
        return Arrays.asList(
                position.question().wording(),
                author.name(),
                Slugs.of(position.stance()),
                claim.statement(),
                article.showsQuotes() ? claim.anchor().exact() : null,
                article.title().shown(),
                article.publication().publishedDate().text(),
                article.publication().inferred() ? "inferred" : "stated",
                claim.paragraph().anchor(),
                frame.absolute(claim.address()),
                article.rights().uri());
    }
}
