package parley.ledger;

import java.util.List;
import org.jspecify.annotations.Nullable;
import parley.debate.PredictionView;
import parley.site.Link;
import parley.site.Paging;

/**
 * The ledger of predictions.
 *
 * @param states the outcomes that any prediction has
 * @param perHolder how many of the predictions that someone holds have which outcome; what an author only reports is not
 *     counted as the author's
 * @param unknown values in the address that no prediction has
 * @param sections what this page of the list shows
 * @param total predictions on all pages of the list together
 */
public record LedgerPage(
        LedgerChoice choice,
        List<String> states,
        List<Tally> perHolder,
        List<Unknown> unknown,
        List<Section> sections,
        long total,
        Paging paging) {

    /** The outcomes of one holder's predictions, never without how many there are in all. */
    public record Tally(Link holder, long total, boolean chosen, String address, List<Count> outcomes) {}

    /**
     * How many predictions have an outcome.
     *
     * @param address the ledger with these alone
     */
    public record Count(String outcome, long predictions, boolean chosen, String address) {}

    /**
     * A value that no prediction has.
     *
     * @param address the ledger without it
     */
    public record Unknown(String value, String address) {}

    /**
     * Predictions under one heading.
     *
     * @param total how many there are in the whole list
     */
    public record Section(String slug, long total, List<PredictionView> predictions) {}

    public String canonical() {
        return at(paging.page());
    }

    public String csv() {
        return "/predictions.csv" + choice.query();
    }

    public int pages() {
        return paging.pages(total);
    }

    public @Nullable String previous() {
        return paging.page() > 1 ? at(paging.page() - 1) : null;
    }

    public @Nullable String next() {
        return paging.page() < pages() ? at(paging.page() + 1) : null;
    }

    private String at(int page) {
        return LedgerChoice.PATH + (page > 1 ? choice.query().add("page", String.valueOf(page)) : choice.query());
    }
}
