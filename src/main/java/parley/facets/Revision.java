package parley.facets;

import static java.util.Comparator.comparingLong;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;

/**
 * When a claim was recorded, or last changed since.
 *
 * @param key of the claim in the database
 * @param micros microseconds since 1970, as exactly as databases keep them
 */
public record Revision(long key, long micros) {

    /** Claims of one moment in the order of recording. */
    static final Comparator<Revision> BY_TIME = comparingLong(Revision::micros).thenComparingLong(Revision::key);

    public Instant at() {
        return Instant.EPOCH.plus(micros, ChronoUnit.MICROS);
    }
}
