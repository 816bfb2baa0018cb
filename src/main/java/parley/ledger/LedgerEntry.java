package parley.ledger;

import java.time.LocalDate;
import java.util.List;
import parley.site.Link;
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
    static final List<String> STATES =
            List.of(OVERDUE, OPEN, "occurred", "partly", "did-not-occur", "condition-not-met", "undecidable");

    static String state(String outcome, String horizon, LocalDate today) {
        LocalDate latest = Edtf.parse(horizon).latest();
        return outcome.equals(OPEN) && latest != null && latest.isBefore(today) ? OVERDUE : outcome;
    }

    /** Under which heading it stands. */
    String section() {
        return state.equals(OVERDUE) || state.equals(OPEN) ? state : "settled";
    }
}
