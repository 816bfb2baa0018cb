package parley.operating;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How the archive is, for people.
 *
 * @param state of the whole: {@code up}, {@code rebuilding}, {@code resting} (both of the search alone) or {@code down}
 * @param database {@code up} or {@code down}
 * @param index {@code ready}, {@code rebuilding} or {@code resting}
 * @param revision of the archive; absent, as what follows, where the database has never answered
 */
public record StatusPage(
        String state,
        String database,
        String index,
        @Nullable Long revision,
        @Nullable Moment changed,
        @Nullable Long articles,
        @Nullable Long claims,
        Running application,
        Moment started) {

    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT).withZone(ZoneOffset.UTC);

    /** A moment as it is shown, to the minute in UTC, and as machines read it. */
    public record Moment(String shown, String iso) {

        static Moment of(Instant instant) {
            return new Moment(
                    MINUTE.format(instant),
                    instant.truncatedTo(ChronoUnit.SECONDS).toString());
        }
    }

    /** Days, hours and minutes for which it has been running. */
    public Duration uptime() {
        return application.uptime();
    }
}
