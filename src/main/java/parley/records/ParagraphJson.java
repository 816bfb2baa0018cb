package parley.records;

import org.jspecify.annotations.Nullable;
import parley.articles.Paragraph;
import parley.site.Slugs;

/**
 * A paragraph by itself, as JSON.
 *
 * @param article the article's slug
 * @param id the fragment of its address, as {@code p7}
 * @param n the place in the article, from 1; 0 for a standfirst
 * @param text null where rights do not allow it
 * @param sha256 of the text in UTF-8
 */
public record ParagraphJson(
        String article,
        String id,
        String url,
        int n,
        String role,
        @Nullable String text,
        String sha256) {

    public static ParagraphJson of(Paragraph paragraph) {
        return new ParagraphJson(
                paragraph.article().slug(),
                paragraph.anchor(),
                paragraph.address(),
                paragraph.number(),
                Slugs.of(paragraph.role()),
                paragraph.article().showsText() ? paragraph.text() : null,
                paragraph.sha256());
    }
}
