package parley.versions;

import java.util.List;
import java.util.Locale;
import parley.articles.Article;
import parley.site.Link;
import parley.versions.VersionsPage.Row;

/** Two versions of an article compared, and all of them to choose others from. */
public record DiffPage(
        Link article,
        String language,
        boolean showsText,
        Row from,
        Row to,
        Difference difference,
        List<Row> versions,
        String history,
        String canonical,
        String json) {

    static DiffPage of(
            Article article,
            ArticleVersion from,
            ArticleVersion to,
            Difference difference,
            List<ArticleVersion> versions,
            Locale locale) {
        return new DiffPage(
                new Link(article.title().shown(), article.address()),
                article.language(),
                article.showsText(),
                Row.of(from, locale),
                Row.of(to, locale),
                difference,
                versions.stream().map(version -> Row.of(version, locale)).toList(),
                ArticleVersion.list(article),
                ArticleVersion.difference(article, from.number(), to.number()),
                ArticleVersion.difference(article, from.number(), to.number()).replaceFirst("/diff", "/diff.json"));
    }
}
