package parley.operating;

import java.lang.management.ManagementFactory;
import java.lang.management.RuntimeMXBean;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What runs.
 *
 * @param version of the application
 * @param commit of its source, shortened; absent where it was built from something else than a checkout
 */
public record Running(String version, @Nullable String commit) {

    private static final RuntimeMXBean PROCESS = ManagementFactory.getRuntimeMXBean();

    /** When it was started. */
    public Instant since() {
        return Instant.ofEpochMilli(PROCESS.getStartTime());
    }

    /** For how long it has been running. */
    public Duration uptime() {
        return Duration.ofMillis(PROCESS.getUptime());
    }
}
