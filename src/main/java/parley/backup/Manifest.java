package parley.backup;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import parley.site.Sha256;

/**
 * What a backup says of itself, as {@code manifest.json} within it.
 *
 * @param format {@value #FORMAT}
 * @param version of the format, {@value #VERSION} so far
 * @param schema the version of the database's schema
 * @param revision of the archive
 * @param changedAt when that revision came to be
 * @param sha256 of the list that {@code sha256sum} makes of all files: the same content has the same
 * @param sequences what each gives next
 */
record Manifest(
        String format,
        int version,
        String schema,
        long revision,
        Instant changedAt,
        String sha256,
        List<Part> files,
        SortedMap<String, Long> sequences) {

    static final String FILE = "manifest.json";
    static final String FORMAT = "parley-backup";
    static final int VERSION = 1;

    /** One file: the rows of a table, each a line of JSON. */
    record Part(String name, long rows, String sha256) {}

    static Manifest of(
            String schema, long revision, Instant changedAt, List<Part> files, SortedMap<String, Long> sequences) {
        return new Manifest(FORMAT, VERSION, schema, revision, changedAt, sum(files), files, sequences);
    }

    private static String sum(List<Part> files) {
        StringBuilder list = new StringBuilder();
        files.stream()
                .sorted(Comparator.comparing(Part::name))
                .forEach(part -> list.append(part.sha256())
                        .append("  ")
                        .append(part.name())
                        .append('\n'));
        return Sha256.of(list.toString());
    }

    /** Whether the sums of the files are those that were summed up. */
    boolean holds() {
        return sum(files).equals(sha256);
    }

    long rows() {
        return files.stream().mapToLong(Part::rows).sum();
    }

    @Nullable
    Part part(String name) {
        return files.stream()
                .filter(part -> part.name().equals(name))
                .findFirst()
                .orElse(null);
    }
}
