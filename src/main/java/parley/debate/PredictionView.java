package parley.debate;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import parley.claims.ClaimCard;
import parley.site.Slugs;
import parley.subjects.Edtf;

/**
 * A prediction as pages show it.
 *
 * @param horizon in words
 * @param conditional whether it holds on a condition, which the criterion names
 * @param outcome the status's slug, as {@code did-not-occur}
 * @param overdue whether it is open although its horizon has passed
 * @param on when it was settled, in words
 */
public record PredictionView(
        ClaimCard claim,
        String horizon,
        String horizonBasis,
        String criterion,
        boolean conditional,
        String outcome,
        boolean overdue,
        @Nullable String on,
        @Nullable String line,
        @Nullable String source) {

    /** @param today by which it may be overdue */
    public static PredictionView of(Prediction prediction, LocalDate today, Locale locale) {
        Outcome outcome = prediction.outcome();
        Edtf on = outcome.date();
        return new PredictionView(
                ClaimCard.of(prediction.claim(), locale),
                prediction.horizon().inWords(locale),
                prediction.horizonBasis(),
                prediction.criterion(),
                prediction.conditional(),
                Slugs.of(outcome.status()),
                prediction.overdueOn(today),
                on == null ? null : on.inWords(locale),
                outcome.line(),
                outcome.source());
    }
}
