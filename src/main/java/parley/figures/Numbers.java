package parley.figures;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;

/** The numbers of a figure as comma-separated values (RFC 4180). */
final class Numbers {

    private Numbers() {}

    static String csv(DataTable table) {
        StringWriter text = new StringWriter();
        try (CsvWriter csv =
                CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
            csv.writeRecord(texts(table.head()));
            table.rows().forEach(row -> csv.writeRecord(texts(row)));
        } catch (IOException e) {
            // A text in memory does not fail.
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static List<String> texts(List<DataTable.Entry> row) {
        return row.stream().map(DataTable.Entry::text).toList();
    }
}
