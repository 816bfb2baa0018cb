package parley.exchange;

import de.siegmar.fastcsv.writer.CsvWriter;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import parley.exchange.ClaimListJson.UnknownJson;
import parley.facets.ClaimFilter;
import parley.facets.ClaimSearch;
import parley.facets.ClaimsFound;
import parley.facets.ClaimsPage;
import parley.facets.CrossChoice;
import parley.facets.CrossSearch;
import parley.facets.CrossTable;
import parley.facets.CrossTable.Heading;
import parley.facets.Sort;
import parley.records.ClaimJson;
import parley.site.Csv;
import parley.site.PageLinks;
import parley.site.Paging;

/** The data twins of lists of claims, and of tables that count them. */
@RestController
class ClaimListController {

    private final ClaimSearch search;
    private final CrossSearch cross;
    private final ClaimRows rows;

    ClaimListController(ClaimSearch search, CrossSearch cross, ClaimRows rows) {
        this.search = search;
        this.cross = cross;
        this.rows = rows;
    }

    @Transactional(readOnly = true)
    @GetMapping(path = "/claims.json", produces = MediaType.APPLICATION_JSON_VALUE)
    public ResponseEntity<ClaimListJson> json(
            @RequestParam MultiValueMap<String, String> parameters,
            @RequestParam(required = false) @Nullable String page,
            @RequestParam(required = false) @Nullable String size,
            @RequestParam(required = false) @Nullable String sort) {
        ClaimFilter filter = ClaimFilter.of(parameters);
        Sort order = Sort.ofList(sort);
        ClaimsFound found = search.find(filter, order, Paging.of(page, size));
        Paging paging = found.paging();
        PageLinks links = PageLinks.of(
                paging,
                found.total(),
                number -> "/claims.json" + ClaimsPage.query(filter, order, number, paging.size()));
        return links.answer(new ClaimListJson(
                found.total(),
                found.hasNext() ? links.address().apply(paging.page() + 1) : null,
                found.claims().stream().map(ClaimJson::of).toList(),
                found.unknown().stream()
                        .map(unknown -> new UnknownJson(unknown.parameter(), unknown.value()))
                        .toList()));
    }

    /** The whole list, however long: it is written as it is read. */
    @GetMapping("/claims.csv")
    void csv(
            @RequestParam MultiValueMap<String, String> parameters,
            @RequestParam(required = false) @Nullable String sort,
            HttpServletResponse response)
            throws IOException {
        ClaimFilter filter = ClaimFilter.of(parameters);
        CsvWriter csv = ClaimRows.begin(response);
        Paging paging = new Paging(1, Paging.LARGEST);
        while (rows.write(filter, Sort.ofList(sort), paging, csv)) {
            paging = new Paging(paging.page() + 1, paging.size());
        }
        csv.flush();
    }

    @GetMapping(path = "/claims/table.json", produces = MediaType.APPLICATION_JSON_VALUE)
    CrossTableJson tableJson(@RequestParam MultiValueMap<String, String> parameters) {
        return CrossTableJson.of(cross.cross(CrossChoice.of(parameters)));
    }

    @GetMapping("/claims/table.csv")
    ResponseEntity<String> tableCsv(@RequestParam MultiValueMap<String, String> parameters) {
        CrossTable table = cross.cross(CrossChoice.of(parameters));
        List<String> header = new ArrayList<>(List.of(table.rows().parameter()));
        table.columnHeadings().forEach(column -> header.add(CrossTableJson.name(column)));
        header.add("claims");
        List<List<@Nullable String>> lines = new ArrayList<>();
        for (Heading row : table.rowHeadings()) {
            List<@Nullable String> line = new ArrayList<>();
            line.add(CrossTableJson.name(row));
            table.columnHeadings().forEach(column -> line.add(String.valueOf(table.count(row, column))));
            line.add(String.valueOf(row.count()));
            lines.add(line);
        }
        return new Csv(
                        "claims-by-" + table.rows().parameter() + "-and-"
                                + table.columns().parameter(),
                        header,
                        lines)
                .answer();
    }
}
