package parley.dataset;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/** The files that one kind of thing fills: a line of JSON for each, and rows of its tables. */
final class KindFiles<E, J> implements Closeable {

    private final Kind<E, J> kind;
    private final JsonMapper json;
    private final Triples triples;
    private final Writer lines;
    private final Map<Table<J, ?>, CsvWriter> tables = new LinkedHashMap<>();
    private long written;

    KindFiles(Kind<E, J> kind, Path folder, JsonMapper json, Triples triples) throws IOException {
        this.kind = kind;
        this.json = json;
        this.triples = triples;
        this.lines = Files.newBufferedWriter(folder.resolve(lines(kind)), UTF_8);
        for (Table<J, ?> table : kind.tables()) {
            CsvWriter csv = CsvWriter.builder().build(folder.resolve(file(table)), UTF_8);
            csv.writeRecord(table.header());
            tables.put(table, csv);
        }
    }

    static String lines(Kind<?, ?> kind) {
        return kind.name() + ".jsonl";
    }

    static String file(Table<?, ?> table) {
        return table.name() + ".csv";
    }

    void write(List<E> things) {
        for (E thing : things) {
            J record = kind.json().apply(thing);
            if (record != null) {
                write(record);
            }
        }
    }

    private void write(J record) {
        try {
            lines.write(json.writeValueAsString(record));
            lines.write('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        tables.forEach((table, csv) -> table.write(record, csv));
        kind.facts().state(record, triples);
        written++;
    }

    long written() {
        return written;
    }

    /** Closes all of them, also where some cannot be written to their end. */
    @Override
    public void close() throws IOException {
        IOException failed = null;
        for (Closeable file :
                Stream.concat(Stream.of(lines), tables.values().stream()).toList()) {
            try {
                file.close();
            } catch (IOException e) {
                failed = e;
            }
        }
        if (failed != null) {
            throw failed;
        }
    }
}
