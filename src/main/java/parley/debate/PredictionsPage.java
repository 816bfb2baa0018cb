package parley.debate;

import java.util.List;
import parley.site.Link;

/**
 * The ledger of predictions.
 *
 * @param predictions open ones first, overdue before the rest
 * @param perHolder how many of the predictions that someone holds have which outcome; what an author only reports is not
 *     counted as the author's
 */
record PredictionsPage(List<PredictionView> predictions, List<Tally> perHolder) {

    /** The outcomes of one holder's predictions, never without how many there are in all. */
    record Tally(Link holder, int total, List<Count> outcomes) {}

    /** How many predictions have an outcome. */
    record Count(String outcome, long predictions) {}
}
