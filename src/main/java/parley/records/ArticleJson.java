package parley.records;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import parley.articles.Article;
import parley.articles.Paragraph;
import parley.site.Slugs;

/**
 * An article as JSON.
 *
 * @param title without brackets; {@code titleSupplied} says whether the archive supplied it
 * @param published EDTF, with {@code basis} and, where inferred, the reason
 * @param claims the address of its claims
 * @param paragraphs null in lists, and where rights do not allow the text
 */
public record ArticleJson(
        String code,
        String slug,
        String url,
        String title,
        boolean titleSupplied,
        String language,
        List<BylineJson> authors,
        Map<String, String> published,
        @Nullable String revised,
        @Nullable String publisher,
        @Nullable String address,
        RightsJson rights,
        SourceJson source,
        int version,
        String claims,
        @Nullable List<ParagraphJson> paragraphs) {

    /** An author as the article prints them. */
    public record BylineJson(
            String slug,
            String name,
            @Nullable String printed,
            @Nullable String affiliation) {}

    public record RightsJson(String uri, String statement, String extent) {

        static RightsJson of(Article article) {
            return new RightsJson(
                    article.rights().uri(),
                    article.rights().statement(),
                    Slugs.of(article.rights().extent()));
        }
    }

    public record SourceJson(String file, String sha256) {}

    /**
     * @param n the place in the article, from 1; 0 for a standfirst
     * @param id the fragment of its address
     * @param sha256 of the text in UTF-8
     */
    public record ParagraphJson(int n, String id, String role, String text, String sha256) {}

    public static ArticleJson of(Article article, @Nullable List<Paragraph> paragraphs) {
        var publication = article.publication();
        String reason = publication.publishedReason();
        Map<String, String> published = new LinkedHashMap<>();
        published.put("date", publication.published());
        published.put("basis", Slugs.of(publication.publishedBasis()));
        if (reason != null) {
            published.put("reason", reason);
        }
        return new ArticleJson(
                article.code(),
                article.slug(),
                article.address(),
                article.title().text(),
                article.title().supplied(),
                article.language(),
                article.bylines().stream()
                        .map(byline -> new BylineJson(
                                byline.author().slug(), byline.author().name(), byline.printed(), byline.affiliation()))
                        .toList(),
                published,
                publication.revised(),
                publication.publisher(),
                publication.address(),
                RightsJson.of(article),
                new SourceJson(article.source().file(), article.source().sha256()),
                article.version(),
                "/claims.json?article=" + article.slug(),
                paragraphs == null || !article.showsText()
                        ? null
                        : paragraphs.stream()
                                .map(paragraph -> new ParagraphJson(
                                        paragraph.number(),
                                        paragraph.anchor(),
                                        Slugs.of(paragraph.role()),
                                        paragraph.text(),
                                        paragraph.sha256()))
                                .toList());
    }
}
