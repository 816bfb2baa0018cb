package parley.exchange;

import de.siegmar.fastcsv.writer.CsvWriter;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import parley.claims.Claim;
import parley.facets.ClaimFilter;
import parley.facets.ClaimSearch;
import parley.facets.ClaimsFound;
import parley.facets.Sort;
import parley.site.Csv;
import parley.site.Paging;

/** Writes a list of claims as rows, some at a time, so that no list is ever held as a whole. */
@Component
class ClaimRows {

    private final ClaimSearch search;

    ClaimRows(ClaimSearch search) {
        this.search = search;
    }

    /** Begins the table with its header. */
    static CsvWriter begin(HttpServletResponse response) throws IOException {
        response.setContentType(Csv.TYPE.toString());
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, Csv.attachment("claims"));
        // The container closes its own writer.
        CsvWriter csv = CsvWriter.builder().build(response.getWriter());
        csv.writeRecord(ClaimCsv.HEADER);
        return csv;
    }

    /** Writes one page of the list; says whether there are more. */
    @Transactional(readOnly = true)
    public boolean write(ClaimFilter filter, Sort sort, Paging paging, CsvWriter csv) {
        ClaimsFound found = search.find(filter, sort, paging);
        rows(found.claims(), csv);
        return found.hasNext();
    }

    /** Writes the claims with these keys, in their order. */
    @Transactional(readOnly = true)
    public void write(List<Long> keys, CsvWriter csv) {
        rows(search.withKeys(keys), csv);
    }

    private static void rows(List<Claim> claims, CsvWriter csv) {
        claims.forEach(claim -> Csv.write(ClaimCsv.row(claim), csv));
    }
}
