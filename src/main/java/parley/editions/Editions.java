package parley.editions;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import parley.apparatus.Notes;
import parley.articles.Article;
import parley.articles.Articles;
import parley.articles.Paragraphs;
import parley.claims.Claims;
import parley.debate.Relations;
import parley.site.Slugs;

/** Reads one article at a time, with what lies over it, in a constant number of queries. */
@Component
@Transactional(readOnly = true)
class Editions {

    private final Articles articles;
    private final Paragraphs paragraphs;
    private final Notes notes;
    private final Claims claims;
    private final Relations relations;

    Editions(Articles articles, Paragraphs paragraphs, Notes notes, Claims claims, Relations relations) {
        this.articles = articles;
        this.paragraphs = paragraphs;
        this.notes = notes;
        this.claims = claims;
        this.relations = relations;
    }

    /** What is written of an article; the writing goes on while it can be read. */
    <T> T write(String slug, Function<Edition, T> written) {
        return written.apply(of(Slugs.find(slug, articles::findBySlug)));
    }

    /** The edition of an article; it can be read as long as the transaction of the caller lasts. */
    Edition of(Article article) {
        boolean text = article.showsText();
        return new Edition(
                article,
                text ? paragraphs.of(article) : List.of(),
                text ? notes.of(article) : List.of(),
                claims.of(article),
                Stream.concat(relations.fromClaimsOf(article).stream(), relations.toClaimsOf(article).stream())
                        .distinct()
                        .toList());
    }
}
