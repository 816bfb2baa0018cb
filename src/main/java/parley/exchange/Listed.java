package parley.exchange;

import java.util.List;
import java.util.function.Function;
import org.springframework.data.domain.Pageable;
import org.springframework.http.ResponseEntity;
import parley.site.PageLinks;
import parley.site.Paging;

/**
 * A list that is given in pages.
 *
 * @param path its address
 * @param total how many rows it has
 * @param rows of one page
 */
record Listed<T>(String path, long total, Function<Pageable, List<T>> rows) {

    <J> ResponseEntity<List<J>> answer(Paging wanted, Function<T, J> json) {
        Paging paging = wanted.within(total);
        return PageLinks.of(path, paging, total)
                .answer(rows.apply(paging.request()).stream().map(json).toList());
    }
}
