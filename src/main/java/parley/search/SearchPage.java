package parley.search;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The page {@code /search}.
 *
 * @param remarks on how the question was read
 * @param rebuilding whether the index is being made, so that what is found may not be all
 * @param groups what was found; where one kind of thing is listed, that one
 */
record SearchPage(Asked asked, List<Remark> remarks, boolean rebuilding, List<Group> groups) {

    public String canonical() {
        return asked.address();
    }

    public String json() {
        return asked.at("/search.json");
    }

    public @Nullable Group list() {
        return asked.in() == null || groups.isEmpty() ? null : groups.getFirst();
    }

    public boolean nothing() {
        return !asked.isEmpty()
                && groups.stream().allMatch(group -> group.hits().isEmpty());
    }
}
