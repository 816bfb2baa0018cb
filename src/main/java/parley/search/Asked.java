package parley.search;

import org.jspecify.annotations.Nullable;
import parley.facets.ClaimFilter;
import parley.facets.Sort;
import parley.query.QueryReader;
import parley.site.QueryString;

/**
 * What an address of the search asks for.
 *
 * @param q the question as it was written, without blanks around it
 * @param in the one kind of thing to list; absent, some of each kind are shown
 * @param filter which claims; where it is not empty, claims alone are listed
 * @param page counted from 1
 */
public record Asked(String q, @Nullable Thing in, ClaimFilter filter, Sort sort, int page) {

    static final Asked NOTHING = new Asked("", null, ClaimFilter.NONE, Sort.RELEVANCE, 1);

    /** Hits a page. */
    static final int SIZE = 20;

    /** Further back nobody reads, and every page there would cost more than the one before it. */
    static final int LAST_PAGE = 50;

    public Asked {
        if (in == null && !filter.isEmpty()) {
            in = Thing.CLAIMS;
        }
    }

    public boolean isEmpty() {
        return q.isEmpty() && filter.isEmpty();
    }

    /** Whether nobody asks so much. */
    boolean tooLong() {
        return q.length() > QueryReader.LONGEST;
    }

    /**
     * The same.
     *
     * @throws SearchProblems.TooLong if nobody asks so much
     */
    Asked orTooLong() {
        if (tooLong()) {
            throw new SearchProblems.TooLong();
        }
        return this;
    }

    /** The first page of the same with another question. */
    Asked asking(String other) {
        return new Asked(other, in, filter, sort, 1);
    }

    /** The first page of one kind of thing, or of some of each. */
    Asked in(@Nullable Thing thing) {
        return new Asked(q, thing, thing == null ? ClaimFilter.NONE : filter, sort, 1);
    }

    Asked at(int other) {
        return new Asked(q, in, filter, sort, other);
    }

    Asked by(Sort other) {
        return new Asked(q, in, filter, other, 1);
    }

    Asked with(ClaimFilter other) {
        return new Asked(q, Thing.CLAIMS, other, sort, 1);
    }

    /** The one address of this page. */
    public String address() {
        return at("/search");
    }

    /** The one address of the claims found as a table; it lists nothing else, and all of them. */
    String table() {
        return new Asked(q, null, filter, sort, 1).at("/search.csv");
    }

    /** The one address of the feed of the claims found, which has an order of its own. */
    String feed() {
        return new Asked(q, null, filter, Sort.RELEVANCE, 1).at("/search.atom");
    }

    String at(String path) {
        QueryString query = filter.query();
        if (!q.isEmpty()) {
            query.add("q", q);
        }
        if (in != null && filter.isEmpty()) {
            query.add("in", in.slug());
        }
        if (sort != Sort.RELEVANCE) {
            query.add(Sort.PARAMETER, sort.word());
        }
        if (page > 1) {
            query.add("page", String.valueOf(page));
        }
        return path + query;
    }
}
