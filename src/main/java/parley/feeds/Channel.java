package parley.feeds;

import parley.site.Paging;

/**
 * A feed as such, without what is in it.
 *
 * @param subtitle what it tells of
 * @param address its own, with the query that chooses what it tells of
 * @param page the address of the page that shows the same
 */
record Channel(String title, String subtitle, String address, String page) {

    /** Further back nobody reads in a feed. */
    private static final int LAST_PAGE = 20;

    /** The address of one page of it. */
    String at(int number) {
        return number == 1 ? address : address + (address.contains("?") ? "&" : "?") + "page=" + number;
    }

    static Paging within(Paging wanted) {
        return new Paging(Math.min(wanted.page(), LAST_PAGE), Paging.USUAL);
    }

    static boolean ends(Paging paging) {
        return paging.page() == LAST_PAGE;
    }
}
