package parley.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;
import parley.claims.ClaimCard;
import parley.debate.PredictionView;
import parley.facets.FacetValue;
import parley.metadata.Described;
import parley.metadata.Metadata;

/**
 * The page of one author. Position and recommendations are summed up from claims alone.
 *
 * @param affiliations as each article prints them
 * @param recommendations the author's own prescriptive claims
 */
public record AuthorPage(
        String slug,
        String name,
        boolean named,
        @Nullable String note,
        List<Affiliation> affiliations,
        List<ArticleCard> articles,
        long claims,
        List<FacetValue> kinds,
        List<FacetValue> summits,
        List<FacetValue> topics,
        List<Answered> positions,
        List<ClaimCard> recommendations,
        List<PredictionView> predictions,
        Metadata metadata)
        implements Described {

    /** What an article prints about its author. */
    public record Affiliation(
            @Nullable String printed, @Nullable String affiliation, ArticleCard article) {}

    /** A question and the author's claims that answer it. */
    public record Answered(String question, String slug, List<Stand> stands) {}

    /** One claim as an answer. */
    public record Stand(String stance, ClaimCard claim) {}

    public String canonical() {
        return "/authors/" + slug;
    }

    public String json() {
        return canonical() + ".json";
    }
}
