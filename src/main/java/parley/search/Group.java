package parley.search;

import java.util.List;

/**
 * Things of one kind that were found.
 *
 * @param total how many there are
 * @param exact whether they were counted to the end; otherwise there are more than {@code total}
 * @param all the list of all of them
 */
public record Group(Thing thing, List<Hit> hits, long total, boolean exact, String all) {

    public String slug() {
        return thing.slug();
    }

    public boolean more() {
        return total > hits.size();
    }
}
