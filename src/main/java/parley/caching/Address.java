package parley.caching;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import org.eclipse.jetty.http.HttpURI;
import org.jspecify.annotations.Nullable;

/**
 * Under what an answer is kept.
 *
 * @param origin by which name the archive was asked: addresses in the answer may be written with it
 * @param path as it was sent
 * @param query with its parameters by name, so that their order makes no further answers; those of one name stay in theirs
 * @param language of the page around the texts
 */
record Address(
        State state, String origin, String path, @Nullable String query, String language) {

    static Address of(State state, HttpURI asked, String language) {
        return new Address(
                state,
                asked.getScheme() + "://" + asked.getAuthority(),
                asked.getPath(),
                inOrder(asked.getQuery()),
                language);
    }

    private static @Nullable String inOrder(@Nullable String query) {
        if (query == null || query.isEmpty()) {
            return null;
        }
        if (query.indexOf('&') < 0) {
            return query;
        }
        return Arrays.stream(query.split("&", -1))
                .filter(parameter -> !parameter.isEmpty())
                .sorted(comparing(parameter -> parameter.replaceFirst("=.*", "")))
                .collect(joining("&"));
    }
}
