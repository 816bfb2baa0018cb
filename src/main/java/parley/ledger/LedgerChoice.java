package parley.ledger;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import parley.site.QueryString;

/**
 * Which predictions to list: by any of these holders, with any of these outcomes. It knows its addresses.
 *
 * @param holders slugs, sorted, without blanks; empty where all are meant
 * @param outcomes likewise; an outcome's slug, or {@code overdue}
 */
public record LedgerChoice(List<String> holders, List<String> outcomes) {

    static final String PATH = "/predictions";

    private static final String HOLDER = "holder";
    private static final String OUTCOME = "outcome";

    public LedgerChoice {
        holders = clean(holders);
        outcomes = clean(outcomes);
    }

    private static List<String> clean(List<String> values) {
        TreeSet<String> sorted = new TreeSet<>();
        values.stream().map(String::strip).filter(value -> !value.isEmpty()).forEach(sorted::add);
        return List.copyOf(sorted);
    }

    static LedgerChoice of(Map<String, List<String>> parameters) {
        return new LedgerChoice(
                parameters.getOrDefault(HOLDER, List.of()), parameters.getOrDefault(OUTCOME, List.of()));
    }

    boolean lets(LedgerEntry entry) {
        return (holders.isEmpty() || holders.contains(entry.holder()))
                && (outcomes.isEmpty() || outcomes.contains(entry.state()));
    }

    public boolean isEmpty() {
        return holders.isEmpty() && outcomes.isEmpty();
    }

    LedgerChoice toggleHolder(String holder) {
        return new LedgerChoice(toggled(holders, holder), outcomes);
    }

    LedgerChoice toggleOutcome(String outcome) {
        return new LedgerChoice(holders, toggled(outcomes, outcome));
    }

    private static List<String> toggled(List<String> values, String value) {
        TreeSet<String> changed = new TreeSet<>(values);
        if (!changed.remove(value)) {
            changed.add(value);
        }
        return List.copyOf(changed);
    }

    /** What stands behind the path in the address. */
    QueryString query() {
        QueryString query = new QueryString();
        holders.forEach(holder -> query.add(HOLDER, holder));
        outcomes.forEach(outcome -> query.add(OUTCOME, outcome));
        return query;
    }

    String address() {
        return PATH + query();
    }
}
