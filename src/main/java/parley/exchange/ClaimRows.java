package parley.exchange;

import de.siegmar.fastcsv.writer.CsvWriter;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import parley.facets.ClaimFilter;
import parley.facets.ClaimSearch;
import parley.facets.ClaimsFound;
import parley.facets.Sort;
import parley.site.Paging;

/** Writes a list of claims as rows, some at a time, so that no list is ever held as a whole. */
@Component
class ClaimRows {

    private final ClaimSearch search;

    ClaimRows(ClaimSearch search) {
        this.search = search;
    }

    /** Writes one page of the list; says whether there are more. */
    @Transactional(readOnly = true)
    public boolean write(ClaimFilter filter, Sort sort, Paging paging, CsvWriter csv) {
        ClaimsFound found = search.find(filter, sort, paging);
        found.claims()
                .forEach(claim -> csv.writeRecord(ClaimCsv.row(claim).stream()
                        .map(field -> field == null ? "" : field)
                        .toList()));
        return found.hasNext();
    }
}
