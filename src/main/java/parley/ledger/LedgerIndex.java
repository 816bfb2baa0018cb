package parley.ledger;

import static java.util.Comparator.comparing;
import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import parley.debate.OutcomeStatus;
import parley.site.ByRevision;
import parley.site.Link;
import parley.subjects.Edtf;

/** Knows of every prediction who holds it and how it stands, without reading its claim. */
@Component
class LedgerIndex {

    private final JdbcClient sql;
    private final Clock clock;
    private volatile @Nullable Known known;

    LedgerIndex(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** What all readers share until the archive changes or the day is over. */
    private record Known(long revision, LocalDate today, List<LedgerEntry> entries) {}

    /** In order of publication and then of the text; a prediction of two holders stands there twice. */
    List<LedgerEntry> entries() {
        LocalDate today = LocalDate.now(clock);
        long revision = ByRevision.revision(sql);
        Known now = known;
        if (now == null || now.revision() != revision || !now.today().equals(today)) {
            now = new Known(revision, today, read(today));
            known = now;
        }
        return now.entries();
    }

    private List<LedgerEntry> read(LocalDate today) {
        record Row(LocalDate published, int place, LedgerEntry entry) {}
        // Sorted here: of many, the database would find the claims in a slower order for it.
        return sql
                .sql("select c.code, p.horizon, p.outcome, h.author_id, coalesce(w.slug, x.slug) as holder,"
                        + " coalesce(w.name, x.name) as name, a.published_earliest, h.position"
                        + " from prediction p join claim c on c.id = p.claim_id"
                        + " join article a on a.id = c.article_id join claim_holder h on h.claim_id = c.id"
                        + " left join author w on w.id = h.author_id left join actor x on x.id = h.actor_id")
                .query((row, number) -> {
                    boolean author = row.getObject("author_id") != null;
                    String holder = row.getString("holder");
                    return new Row(
                            requireNonNull(row.getObject("published_earliest", LocalDate.class)),
                            row.getInt("position"),
                            new LedgerEntry(
                                    row.getString("code"),
                                    LedgerEntry.state(
                                            OutcomeStatus.valueOf(row.getString("outcome")),
                                            Edtf.parse(row.getString("horizon")),
                                            today),
                                    holder,
                                    new Link(row.getString("name"), (author ? "/authors/" : "/actors/") + holder)));
                })
                .stream()
                .sorted(comparing(Row::published)
                        .thenComparing(row -> row.entry().claim())
                        .thenComparingInt(Row::place))
                .map(Row::entry)
                .toList();
    }
}
