package parley.timeline;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What to look for: what touches these years and was known by that day.
 *
 * @param known the last day on which a thing can have been and still be known; far ahead where everything is
 */
record Scope(Years years, LocalDate known) {

    private static final LocalDate FOR_EVER = LocalDate.of(9999, 12, 31);

    /** The day by which things have to be known. */
    static LocalDate known(@Nullable LocalDate asOf) {
        return asOf == null ? FOR_EVER : asOf;
    }
}
