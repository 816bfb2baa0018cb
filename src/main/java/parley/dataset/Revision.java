package parley.dataset;

import static parley.dataset.Triples.DCTERMS;
import static parley.dataset.Triples.PROV;
import static parley.dataset.Triples.SCHEMA;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * A state of the archive.
 *
 * @param changedAt when it came to be; every date in the download is this one
 */
public record Revision(long number, Instant changedAt) {

    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT).withZone(ZoneOffset.UTC);

    /** When it came to be, to the minute. */
    public String since() {
        return MINUTE.format(changedAt);
    }

    /** The beginning of the names of its files. */
    String name() {
        return "parley-r" + number;
    }

    /** What the RDF says of it. */
    void state(Triples triples) {
        triples.about("/data/" + name())
                .is(SCHEMA + "Dataset")
                .is(PROV + "Entity")
                .text(SCHEMA + "name", "Parley, revision " + number, "en")
                .number(SCHEMA + "version", number)
                .text(DCTERMS + "modified", changedAt.toString())
                .to(PROV + "wasDerivedFrom", "/");
    }
}
