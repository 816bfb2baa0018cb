package parley.reading;

import org.jspecify.annotations.Nullable;

/**
 * A thing in a list, with how many claims there are about it.
 *
 * @param group under which heading it stands, as a slug; absent in a list without headings
 * @param line what is said of it in one line
 */
record NamedCount(
        String address,
        String name,
        @Nullable String group,
        @Nullable String line,
        long claims) {}
