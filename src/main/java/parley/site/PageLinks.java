package parley.site;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;

/**
 * The pages around one page of a list, as the header {@code Link} says them (RFC 8288): first, prev, next and last.
 *
 * @param page counted from 1
 * @param pages how many there are, at least one
 * @param address of each page, by its number
 */
public record PageLinks(int page, int pages, IntFunction<String> address) {

    /** The pages around one of a list with that many rows. */
    public static PageLinks of(Paging paging, long total, IntFunction<String> address) {
        return new PageLinks(paging.page(), paging.pages(total), address);
    }

    /** The pages of a list that is asked for by its number and size alone. */
    public static PageLinks of(String path, Paging paging, long total) {
        return of(
                paging,
                total,
                page -> path
                        + new QueryString()
                                .add("page", String.valueOf(page))
                                .add("size", String.valueOf(paging.size())));
    }

    /** One page of a list, with the links to the others. */
    public <T> ResponseEntity<T> answer(T body) {
        return ResponseEntity.ok().header(HttpHeaders.LINK, header()).body(body);
    }

    /** What the header says. */
    public String header() {
        List<String> links = new ArrayList<>();
        add(1, "first", links);
        if (page > 1) {
            add(page - 1, "prev", links);
        }
        if (page < pages) {
            add(page + 1, "next", links);
        }
        add(pages, "last", links);
        return String.join(", ", links);
    }

    private void add(int number, String relation, List<String> links) {
        links.add("<" + address.apply(number) + ">; rel=\"" + relation + "\"");
    }
}
