package parley.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;
import parley.articles.Byline;
import parley.articles.Publication;
import parley.articles.Rights;
import parley.articles.Source;
import parley.articles.Title;
import parley.claims.ClaimCard;

/**
 * The page of one article.
 *
 * @param revised in words
 * @param minutes that reading the text takes, at 230 words a minute
 */
public record ArticlePage(
        ArticleCard card,
        Title title,
        Publication publication,
        @Nullable String revised,
        List<Byline> bylines,
        Rights rights,
        Source source,
        int version,
        int minutes,
        boolean showsText,
        List<MarkedParagraph> paragraphs,
        List<RetiredParagraph> retired) {

    /**
     * A paragraph with its claims and notes marked in place.
     *
     * @param html the words, escaped, with marks
     * @param textFragment the directive by which browsers find the words
     */
    public record MarkedParagraph(
            String anchor,
            int number,
            boolean standfirst,
            @Nullable String html,
            String textFragment,
            List<ClaimCard> claims,
            List<NoteView> notes) {}

    /** An editorial note beside its paragraph. */
    public record NoteView(
            String id,
            String kind,
            String exact,
            String text,
            @Nullable String sourceTitle,
            @Nullable String sourceUrl) {}

    /** A paragraph that the article no longer has. */
    public record RetiredParagraph(String anchor, String on) {}

    public String canonical() {
        return card.address();
    }

    public String json() {
        return card.address() + ".json";
    }
}
