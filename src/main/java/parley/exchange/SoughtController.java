package parley.exchange;

import de.siegmar.fastcsv.writer.CsvWriter;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import parley.search.ClaimsSought;
import parley.site.Paging;

/** The claims that a search finds, as the table that lists of claims have. */
@RestController
class SoughtController {

    private final ClaimsSought sought;
    private final ClaimRows rows;

    SoughtController(ClaimsSought sought, ClaimRows rows) {
        this.sought = sought;
        this.rows = rows;
    }

    @GetMapping("/search.csv")
    void csv(@RequestParam MultiValueMap<String, String> parameters, HttpServletResponse response) throws IOException {
        // The engine is asked before anything is written: that it does not answer can then still be said.
        List<Long> keys = sought.keys(parameters);
        CsvWriter csv = ClaimRows.begin(response);
        for (int from = 0; from < keys.size(); from += Paging.LARGEST) {
            rows.write(keys.subList(from, Math.min(from + Paging.LARGEST, keys.size())), csv);
        }
        csv.flush();
    }
}
