package parley.query;

import java.util.List;

/**
 * What a reader should know of how the question was understood; messages say it.
 *
 * @param key behind {@code search.remark.}
 */
public record Remark(String key, List<String> values) {

    public static Remark of(String key, String... values) {
        return new Remark(key, List.of(values));
    }

    /** The arguments of the message. */
    public Object[] arguments() {
        return values.toArray();
    }
}
