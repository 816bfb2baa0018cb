package parley.debate;

import java.util.List;
import org.jspecify.annotations.Nullable;
import parley.articles.Rights;
import parley.claims.ClaimCard;
import parley.metadata.Described;
import parley.metadata.Metadata;
import parley.site.Link;
import parley.versions.History;

/**
 * The page of one claim.
 *
 * @param paragraphHtml the paragraph with the claim's words marked; absent where rights do not allow its text
 * @param paragraphSha256 of the paragraph's text, by which a changed text can be noticed
 * @param history in which versions of the article it was put forward and changed; absent where none is kept
 * @param near others that a computation finds nearest, without the related ones
 * @param map the claim and those that it is related to; absent where it is related to none
 * @param previous the claim before it in the article
 * @param next the claim behind it in the article
 * @param rights in the text of the article
 * @param embedCode by which others take it into their pages
 */
public record ClaimPage(
        ClaimCard claim,
        @Nullable String paragraphHtml,
        String paragraphSha256,
        History.@Nullable OfClaim history,
        List<RelatedClaim> relations,
        List<ClaimCard> near,
        @Nullable ArgumentMap map,
        List<Answer> answers,
        @Nullable PredictionView prediction,
        @Nullable Link previous,
        @Nullable Link next,
        Rights rights,
        String embedCode,
        Metadata metadata)
        implements Described {

    /**
     * Another claim that this one is related to.
     *
     * @param type the relation as read from this claim, as {@code qualified-by}
     * @param acrossArticles whether the other claim stands in another article
     */
    public record RelatedClaim(String type, String reason, ClaimCard claim, boolean acrossArticles) {}

    /** A question that the claim answers. */
    public record Answer(String question, String slug, String stance) {}

    public String canonical() {
        return claim.address();
    }

    public String json() {
        return claim.address() + ".json";
    }
}
