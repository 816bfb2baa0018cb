package parley.ledger;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import parley.debate.OutcomeStatus;
import parley.debate.Prediction;
import parley.site.Link;
import parley.site.Slugs;
import parley.subjects.Edtf;

/**
 * A line of the ledger's index: one prediction of one holder.
 *
 * @param claim the id of the predicting claim
 * @param state the outcome's slug, or {@code overdue} where it is open although its horizon has passed
 * @param holder the slug of who holds it
 */
record LedgerEntry(String claim, String state, String holder, Link link) {

    static final String OPEN = "open";
    static final String OVERDUE = "overdue";

    /** Every state there can be, in the order in which readers should meet them. */
    static final List<String> STATES = Stream.concat(
                    Stream.of(OVERDUE), Arrays.stream(OutcomeStatus.values()).map(Slugs::of))
            .toList();

    static String state(OutcomeStatus status, Edtf horizon, LocalDate today) {
        return Prediction.overdue(status, horizon, today) ? OVERDUE : Slugs.of(status);
    }

    /** Under which heading it stands. */
    String section() {
        return state.equals(OVERDUE) || state.equals(OPEN) ? state : "settled";
    }
}
