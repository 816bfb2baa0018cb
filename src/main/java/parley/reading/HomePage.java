package parley.reading;

import java.util.List;
import parley.facets.FacetValue;
import parley.metadata.Described;
import parley.metadata.Metadata;

/**
 * The first page: what this is, the latest articles, and the ways in.
 *
 * @param articles how many there are in all
 */
public record HomePage(
        List<ArticleCard> latest,
        long articles,
        long claims,
        long relations,
        List<FacetValue> authors,
        List<FacetValue> summits,
        List<FacetValue> topics,
        List<FacetValue> kinds,
        Metadata metadata)
        implements Described {}
