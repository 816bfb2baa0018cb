package parley.timeline;

import static java.util.Comparator.comparingInt;
import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import parley.subjects.Edtf;

/**
 * How far each prediction looks and when it was made, as it was at one revision of the archive, without reading its claim.
 *
 * @param foretold those whose horizon begins first before the others, and then by publication
 */
record HorizonIndex(List<Foretold> foretold) {

    /**
     * A prediction.
     *
     * @param claim the key of the claim that makes it
     * @param published the day by which that is certain to have been published, since 1970
     * @param begins the year with which the horizon begins; where it is open there, its end
     * @param ends the year with which it ends; far away, where it is open there
     */
    record Foretold(long claim, int published, int begins, int ends) {

        static Foretold of(long claim, LocalDate published, Edtf horizon) {
            LocalDate earliest = horizon.earliest();
            LocalDate latest = horizon.latest();
            int ends = latest == null ? OPEN : latest.getYear();
            return new Foretold(
                    claim, (int) published.toEpochDay(), earliest == null ? ends : earliest.getYear(), ends);
        }
    }

    private static final int OPEN = Integer.MAX_VALUE;

    static HorizonIndex read(JdbcClient sql) {
        record Row(LocalDate published, Foretold foretold) {}
        // In this order the claims are found one behind the other, and the database sorts nothing.
        return new HorizonIndex(sql
                .sql("select p.claim_id, p.horizon, a.published_latest, a.published_earliest from prediction p"
                        + " join claim c on c.id = p.claim_id join article a on a.id = c.article_id"
                        + " order by p.claim_id")
                .query((row, number) -> new Row(
                        requireNonNull(row.getObject(4, LocalDate.class)),
                        Foretold.of(
                                row.getLong(1),
                                requireNonNull(row.getObject(3, LocalDate.class)),
                                Edtf.parse(requireNonNull(row.getString(2))))))
                .stream()
                .sorted(comparingInt((Row row) -> row.foretold().begins()).thenComparing(Row::published))
                .map(Row::foretold)
                .toList());
    }

    /**
     * The years from the first thing to the last. The end of a horizon counts for {@code furthest} years beyond everything
     * else.
     *
     * @param things the years of everything but predictions; absent where there is nothing
     */
    Optional<Years> extent(LocalDate known, @Nullable Years things, int furthest) {
        long day = known.toEpochDay();
        int first = things == null ? Integer.MAX_VALUE : things.first();
        int last = things == null ? Integer.MIN_VALUE : things.last();
        int horizon = Integer.MIN_VALUE;
        for (Foretold each : foretold) {
            if (each.published() <= day) {
                first = Math.min(first, each.begins());
                last = Math.max(last, each.begins());
                horizon = Math.max(horizon, each.ends() == OPEN ? Integer.MIN_VALUE : each.ends());
            }
        }
        return first > last
                ? Optional.empty()
                : Optional.of(new Years(first, Math.max(last, Math.min(horizon, last + furthest))));
    }

    /** The keys of claims that foretell something for these years, the first so many. */
    List<Long> foretelling(Scope scope, int most) {
        long day = scope.known().toEpochDay();
        Years years = scope.years();
        return foretold.stream()
                .filter(each ->
                        each.published() <= day && each.begins() <= years.last() && each.ends() >= years.first())
                .limit(most)
                .map(Foretold::claim)
                .toList();
    }

    /** How many predictions were not certainly made by that day. */
    long madeAfter(LocalDate known) {
        long day = known.toEpochDay();
        return foretold.stream().filter(each -> each.published() > day).count();
    }
}
