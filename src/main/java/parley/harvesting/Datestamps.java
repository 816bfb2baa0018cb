package parley.harvesting;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.regex.Pattern;

/** Times as the protocol writes them: in UTC, to the second; it also asks by the day. */
final class Datestamps {

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern SECOND = Pattern.compile("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}Z");

    private Datestamps() {}

    static String of(Instant time) {
        return time.truncatedTo(ChronoUnit.SECONDS).toString();
    }

    static boolean isDay(String text) {
        return DAY.matcher(text).matches();
    }

    /** The first moment that a datestamp means. */
    static Instant first(String text) {
        try {
            if (isDay(text)) {
                return LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant();
            }
            if (SECOND.matcher(text).matches()) {
                return Instant.parse(text);
            }
        } catch (DateTimeException e) {
            // Has the form, and is no day that there is.
        }
        throw Refusal.badArgument("A datestamp is written 2026-11-28 or 2026-11-28T14:00:00Z.");
    }

    /** The moment behind the last one that a datestamp means. */
    static Instant end(String text) {
        return first(text).plus(1, isDay(text) ? ChronoUnit.DAYS : ChronoUnit.SECONDS);
    }
}
