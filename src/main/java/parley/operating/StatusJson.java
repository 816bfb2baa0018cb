package parley.operating;

import org.jspecify.annotations.Nullable;

/**
 * How the archive is, as JSON.
 *
 * @param status {@code up}, {@code rebuilding}, {@code resting} (both of the search alone) or {@code down}
 * @param changed when the archive came to be as it is
 * @param uptime seconds
 */
record StatusJson(
        String status,
        String database,
        String index,
        @Nullable Long revision,
        @Nullable String changed,
        @Nullable Long articles,
        @Nullable Long claims,
        String version,
        @Nullable String commit,
        String started,
        long uptime) {

    static StatusJson of(StatusPage page) {
        return new StatusJson(
                page.state(),
                page.database(),
                page.index(),
                page.revision(),
                page.changed() == null ? null : page.changed().iso(),
                page.articles(),
                page.claims(),
                page.application().version(),
                page.application().commit(),
                page.started().iso(),
                page.uptime().toSeconds());
    }
}
