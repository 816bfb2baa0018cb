package parley.reading;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import parley.articles.Article;
import parley.site.Link;

/**
 * An article as every list shows it.
 *
 * @param title as shown: a supplied one in square brackets
 * @param published in words
 * @param inferred whether the date is the archive's conclusion
 */
public record ArticleCard(
        String code,
        String address,
        String title,
        boolean titleSupplied,
        String language,
        List<Link> authors,
        boolean authorNamed,
        String published,
        boolean inferred,
        @Nullable String publisher,
        long claims) {

    static ArticleCard of(Article article, long claims, Locale locale) {
        return new ArticleCard(
                article.code(),
                article.address(),
                article.title().shown(),
                article.title().supplied(),
                article.language(),
                article.authors().stream()
                        .map(author -> new Link(author.name(), "/authors/" + author.slug()))
                        .toList(),
                article.authors().stream().allMatch(author -> author.named()),
                article.publication().publishedDate().inWords(locale),
                article.publication().inferred(),
                article.publication().publisher(),
                claims);
    }
}
