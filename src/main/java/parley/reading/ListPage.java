package parley.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;
import parley.site.Paging;
import parley.site.QueryString;

/**
 * A page that lists all of one kind.
 *
 * @param room the last part of its address, as {@code authors}
 * @param total things on all pages together
 */
public record ListPage<T>(String room, List<T> items, long total, Paging paging) {

    /** A list so short that it never needs a second page. */
    static <T> ListPage<T> whole(String room, List<T> items) {
        return new ListPage<>(room, items, items.size(), new Paging(1, Math.max(1, items.size())));
    }

    public String canonical() {
        return at(paging.page());
    }

    public String json() {
        return "/" + room + ".json";
    }

    public int pages() {
        return paging.pages(total);
    }

    public @Nullable String previous() {
        return paging.page() > 1 ? at(paging.page() - 1) : null;
    }

    public @Nullable String next() {
        return paging.page() < pages() ? at(paging.page() + 1) : null;
    }

    private String at(int page) {
        return "/" + room + (page > 1 ? new QueryString().add("page", String.valueOf(page)) : "");
    }
}
