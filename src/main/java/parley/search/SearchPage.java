package parley.search;

import java.util.List;
import org.jspecify.annotations.Nullable;
import parley.facets.Facet;
import parley.facets.FacetCounts;
import parley.facets.FacetValue;
import parley.facets.Sort;
import parley.query.Remark;
import parley.site.Link;
import parley.site.Paging;

/**
 * The page {@code /search}.
 *
 * @param parts what all has to be met, in words, each with the question without it
 * @param remarks on how the question was read
 * @param rebuilding whether the index is being made, so that what is found may not be all
 * @param groups what was found; where one kind of thing is listed, that one
 * @param facets of the claims found; none where they would have to be counted for too long
 * @param loosened where nothing was found: the question without one of its parts, and what it would find
 * @param meant where nothing was found: another spelling
 */
public record SearchPage(
        Asked asked,
        List<Part> parts,
        List<Remark> remarks,
        boolean rebuilding,
        List<Group> groups,
        List<FacetCounts> facets,
        List<Loosened> loosened,
        @Nullable Link meant) {

    /** A part of the question, and the question without it; absent where it is the only one. */
    public record Part(String text, @Nullable String without) {}

    /**
     * A way to find something.
     *
     * @param how the message that says it of a part of the question
     */
    public record Loosened(String how, String part, String address, long total) {}

    /** A chosen or excluded value. */
    public record Choice(Facet facet, FacetValue value) {

        public String parameter() {
            return facet.parameter();
        }
    }

    public String canonical() {
        return asked.address();
    }

    public String json() {
        return asked.at("/search.json");
    }

    /** The claims of the list as a table to take away. */
    public String csv() {
        return asked.table();
    }

    /** What is new among the claims of the list, to follow. */
    public String atom() {
        return asked.feed();
    }

    public boolean nothing() {
        return !asked.isEmpty()
                && groups.stream().allMatch(group -> group.hits().isEmpty());
    }

    /** Whether one kind of thing is listed. */
    public boolean list() {
        return asked.in() != null;
    }

    /** Whether claims are listed, which can be had in more forms than anything else. */
    public boolean claims() {
        return asked.in() == Thing.CLAIMS;
    }

    /** The kind that is listed. */
    public @Nullable Group group() {
        return list() && !groups.isEmpty() ? groups.getFirst() : null;
    }

    /** Some of each kind again. */
    public String overview() {
        return asked.in(null).address();
    }

    public List<Sort> sorts() {
        return List.of(Sort.values());
    }

    public String in(Sort order) {
        return asked.by(order).address();
    }

    /** The claims found, after one more click on a value. */
    public String turn(Facet facet, String slug) {
        return asked.with(asked.filter().turn(facet, slug)).address();
    }

    /** The claims found, with this value added or dropped. */
    public String toggle(Facet facet, String slug) {
        return asked.with(asked.filter().toggle(facet, slug)).address();
    }

    /** The chosen and excluded values that there are. */
    public List<Choice> choices() {
        return facets.stream()
                .flatMap(facet -> facet.values().stream()
                        .filter(value -> value.chosen() || value.excluded())
                        .map(value -> new Choice(facet.facet(), value)))
                .toList();
    }

    public Paging paging() {
        return new Paging(asked.page(), Asked.SIZE);
    }

    public int pages() {
        Group group = group();
        return group == null ? 1 : Math.min(paging().pages(group.total()), Asked.LAST_PAGE);
    }

    public @Nullable String previous() {
        return asked.page() > 1 ? asked.at(asked.page() - 1).address() : null;
    }

    public @Nullable String next() {
        return asked.page() < pages() ? asked.at(asked.page() + 1).address() : null;
    }
}
