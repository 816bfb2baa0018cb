package parley.records;

import org.jspecify.annotations.Nullable;
import parley.debate.Prediction;
import parley.site.Slugs;

/**
 * What settles a predictive claim, and what came of it, as JSON.
 *
 * @param claim its id
 * @param horizon EDTF: by when
 * @param horizonBasis from which words the horizon is taken
 * @param criterion the observable event that settles it
 * @param conditional whether it holds on a condition
 * @param outcome {@code open} or how it was settled
 * @param outcomeOn EDTF: when it was settled
 * @param outcomeLine one neutral sentence on what happened
 * @param outcomeSource the address of a public source
 */
public record PredictionJson(
        String claim,
        String url,
        String horizon,
        String horizonBasis,
        String criterion,
        boolean conditional,
        String outcome,
        @Nullable String outcomeOn,
        @Nullable String outcomeLine,
        @Nullable String outcomeSource) {

    public static PredictionJson of(Prediction prediction) {
        return new PredictionJson(
                prediction.claim().id(),
                prediction.claim().address(),
                prediction.horizon().text(),
                prediction.horizonBasis(),
                prediction.criterion(),
                prediction.conditional(),
                Slugs.of(prediction.outcome().status()),
                prediction.outcome().on(),
                prediction.outcome().line(),
                prediction.outcome().source());
    }
}
