package parley.matrix;

import static java.util.Objects.requireNonNullElse;
import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import parley.articles.Article;
import parley.authors.Author;
import parley.claims.Claim;
import parley.debate.Position;
import parley.debate.Stance;
import parley.matrix.Grid.Line;
import parley.site.Frame;
import parley.site.Slugs;

/** Says what authors answer to a question in one paragraph of plain text, each answer with its words and their place. */
@Component
class CitedParagraphs {

    private final MessageSource messages;
    private final Frame frame;

    CitedParagraphs(MessageSource messages, Frame frame) {
        this.messages = messages;
        this.frame = frame;
    }

    /** One paragraph for each question, an empty line between them. */
    String of(Grid grid, Locale locale) {
        return grid.lines().stream()
                .map(line -> paragraph(line, grid.authors(), locale))
                .collect(joining("\n\n", "", "\n"));
    }

    private String paragraph(Line line, List<Author> authors, Locale locale) {
        return say(
                "cited.on",
                locale,
                line.question().wording(),
                authors.stream()
                        .map(author -> sentence(author, line.of(author), locale))
                        .collect(joining(" ")));
    }

    private String sentence(Author author, List<Position> taken, Locale locale) {
        if (taken.isEmpty()) {
            return say("cited.silent", locale, author.name());
        }
        StringBuilder answers = new StringBuilder();
        Stance before = null;
        for (Position position : taken) {
            answers.append(answers.isEmpty() ? "" : "; ")
                    .append(
                            position.stance() == before
                                    ? words(position.claim(), locale)
                                    : say(
                                            "cited.answer",
                                            locale,
                                            say("cited." + Slugs.of(position.stance()), locale),
                                            words(position.claim(), locale)));
            before = position.stance();
        }
        return say("cited.answers", locale, author.name(), answers.toString());
    }

    private String words(Claim claim, Locale locale) {
        Article article = claim.article();
        String published = article.publication().publishedDate().inWords(locale);
        return say(
                article.showsQuotes() ? "cited.quote" : "cited.statement",
                locale,
                article.showsQuotes() ? claim.anchor().exact() : claim.statement(),
                article.title().supplied()
                        ? article.title().shown()
                        : say("cited.title", locale, article.title().shown()),
                article.publication().inferred() ? say("cited.inferred", locale, published) : published,
                say("paragraph", locale, claim.paragraph().number()),
                frame.absolute(claim.address()));
    }

    private String say(String key, Locale locale, Object... arguments) {
        return requireNonNullElse(messages.getMessage(key, arguments, locale), key);
    }
}
