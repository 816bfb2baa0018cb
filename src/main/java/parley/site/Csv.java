package parley.site;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/**
 * A table to be taken away, as RFC 4180 has it.
 *
 * @param name of the file, without its ending
 * @param header the name of each column
 */
public record Csv(String name, List<String> header, List<List<@Nullable String>> rows) {

    /** The media type of every table. */
    public static final MediaType TYPE = MediaType.parseMediaType("text/csv;charset=UTF-8;header=present");

    public ResponseEntity<String> answer() {
        return ResponseEntity.ok()
                .contentType(TYPE)
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment(name))
                .body(text());
    }

    /** The header by which browsers save a table under that name. */
    public static String attachment(String name) {
        return ContentDisposition.attachment()
                .filename(name + ".csv", StandardCharsets.UTF_8)
                .build()
                .toString();
    }

    /** Writes one row; what is absent is an empty field. */
    public static void write(List<@Nullable String> row, CsvWriter csv) {
        csv.writeRecord(row.stream().map(field -> field == null ? "" : field).toList());
    }

    private String text() {
        StringWriter text = new StringWriter();
        // A StringWriter has nothing to close.
        CsvWriter csv = CsvWriter.builder().bufferSize(0).build(text);
        csv.writeRecord(header);
        for (List<@Nullable String> row : rows) {
            write(row, csv);
        }
        return text.toString();
    }
}
