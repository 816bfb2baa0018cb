package parley.site;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
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

    /** How a cell begins that spreadsheets take for a formula, and what stands before such a cell here. */
    private static final String FORMULA = "=+-@\t\r\n";

    private static final String GUARD = "'";
    private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9]+(?:\\.[0-9]+)?");

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

    /** Writes one row; what is absent is an empty field, and no field is a formula. */
    public static void write(List<@Nullable String> row, CsvWriter csv) {
        csv.writeRecord(
                row.stream().map(field -> field == null ? "" : guarded(field)).toList());
    }

    /**
     * The text as a cell that no spreadsheet computes: one that begins as formulas do has an apostrophe before it. So that
     * the text can be had back, one that begins with an apostrophe has one more. Numbers stay as they are.
     */
    public static String guarded(String text) {
        boolean guard = !text.isEmpty()
                && (text.startsWith(GUARD) || FORMULA.indexOf(text.charAt(0)) >= 0)
                && !NUMBER.matcher(text).matches();
        return guard ? GUARD + text : text;
    }

    /** The text that a cell was made from. */
    public static String unguarded(String cell) {
        return cell.startsWith(GUARD) ? cell.substring(GUARD.length()) : cell;
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
