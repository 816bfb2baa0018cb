package parley.cards;

import static java.util.stream.Collectors.joining;

import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import parley.articles.Article;
import parley.articles.Articles;
import parley.authors.Author;
import parley.claims.Claim;
import parley.claims.ClaimKind;
import parley.claims.PublishedClaims;
import parley.site.Slugs;
import parley.subjects.Edtf;
import parley.subjects.Summit;
import parley.subjects.Summits;

/** Finds what stands on the picture of a thing. */
@Component
@Transactional(readOnly = true)
class CardTexts {

    private static final int INK = 0x1f1d1a;

    private final Articles articles;
    private final PublishedClaims claims;
    private final Summits summits;
    private final MessageSource messages;

    CardTexts(Articles articles, PublishedClaims claims, Summits summits, MessageSource messages) {
        this.articles = articles;
        this.claims = claims;
        this.summits = summits;
        this.messages = messages;
    }

    CardText article(String slug, Locale locale) {
        Article article = Slugs.find(slug, articles::findBySlug);
        String publisher = article.publication().publisher();
        return new CardText(
                message("article", locale),
                article.title().shown(),
                null,
                Stream.of(authors(article), publisher, published(article, locale))
                        .filter(Objects::nonNull)
                        .collect(joining(", ")),
                INK);
    }

    CardText claim(String id, Locale locale) {
        Claim claim = claims.one(id);
        Article article = claim.article();
        return new CardText(
                message("claim.title", locale, id) + " · " + message("kind." + Slugs.of(claim.kind()), locale),
                claim.statement(),
                article.showsQuotes() ? claim.anchor().exact() : null,
                Stream.of(authors(article), article.title().shown(), published(article, locale))
                        .collect(joining(", ")),
                accent(claim.kind()));
    }

    CardText summit(String slug, Locale locale) {
        Summit summit = Slugs.find(slug, summits::findBySlug);
        Edtf held = summit.held();
        return new CardText(
                message("card.summit", locale),
                summit.name(),
                null,
                Stream.of(
                                held == null
                                        ? message("summit." + Slugs.of(summit.status()), locale)
                                        : held.inWords(locale),
                                summit.place())
                        .filter(Objects::nonNull)
                        .collect(joining(", ")),
                INK);
    }

    private static String authors(Article article) {
        return article.authors().stream().map(Author::name).collect(joining(", "));
    }

    private String published(Article article, Locale locale) {
        String date = article.publication().publishedDate().inWords(locale);
        return article.publication().inferred() ? date + " (" + message("article.inferred", locale) + ")" : date;
    }

    /** The colors of kinds, as the style sheet has them for light pages. */
    private static int accent(ClaimKind kind) {
        return switch (kind) {
            case DESCRIPTIVE -> 0x4a5a6a;
            case CAUSAL -> 0x7a4b12;
            case EVALUATIVE -> 0x7b2d63;
            case PREDICTIVE -> 0x1d6154;
            case PRESCRIPTIVE -> 0x9b2c1f;
        };
    }

    private String message(String key, Locale locale, Object... values) {
        return messages.getMessage(key, values, locale);
    }
}
