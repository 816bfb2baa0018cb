package parley.apparatus;

import jakarta.persistence.Embeddable;

/**
 * Agreement and coverage in figures.
 *
 * @param spansFirst spans that the first annotator marked
 * @param spansSecond spans that the second annotator marked
 * @param spansMatched pairs of spans that overlap by at least half (intersection over union), each span used once
 * @param alphaKind Krippendorff's α on the kind of claim, over the matched pairs; 1 is perfect, 0 is chance
 * @param alphaCertainty the same on certainty
 * @param sentences in the article's paragraphs
 * @param sentencesWithClaim those that at least one settled claim touches
 */
@Embeddable
public record Figures(
        int spansFirst,
        int spansSecond,
        int spansMatched,
        double alphaKind,
        double alphaCertainty,
        int sentences,
        int sentencesWithClaim) {

    /** The share of all marked spans that found a partner, 0 to 1. */
    public double matched() {
        return 2.0 * spansMatched / (spansFirst + spansSecond);
    }

    /** The share of sentences with a claim, 0 to 1. */
    public double covered() {
        return (double) sentencesWithClaim / sentences;
    }
}
