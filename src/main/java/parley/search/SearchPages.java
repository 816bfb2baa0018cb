package parley.search;

import java.util.List;
import org.springframework.stereotype.Component;
import parley.index.IndexKeeper;
import parley.index.IndexState;

/** Puts together what is found for a question, and what is said about it. */
@Component
class SearchPages {

    private final Understanding understanding;
    private final ArchiveSearch search;
    private final IndexKeeper keeper;

    SearchPages(Understanding understanding, ArchiveSearch search, IndexKeeper keeper) {
        this.understanding = understanding;
        this.search = search;
        this.keeper = keeper;
    }

    SearchPage of(Asked asked) {
        boolean rebuilding = keeper.state() == IndexState.REBUILDING;
        if (asked.isEmpty()) {
            return new SearchPage(asked, List.of(), rebuilding, List.of());
        }
        Reading reading = understanding.of(QueryReader.read(asked.q()));
        Thing in = asked.in();
        List<Group> groups =
                in == null ? search.overview(reading.query(), asked) : List.of(search.list(in, reading.query(), asked));
        return new SearchPage(asked, reading.remarks(), rebuilding, groups);
    }
}
