package parley.dataset;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import parley.site.Sha256;

/**
 * The download of one revision, as its files lie there.
 *
 * @param files those that their sums are known of
 */
public record Dataset(Revision revision, Path folder, List<Part> files) {

    /** The list of sums, in the format of {@code sha256sum}. */
    static final String SUMS = "SHA256SUMS";

    /** One file. */
    public record Part(String name, long bytes, String sha256) {

        public String address() {
            return "/data/" + name;
        }

        /** What stands behind the name of the revision. */
        public String suffix() {
            return name.substring(name.indexOf('.'));
        }
    }

    /** Writes the list of sums; with it the download is complete. */
    static void sum(Path folder, List<Path> files) throws IOException {
        StringBuilder sums = new StringBuilder();
        for (Path file : files) {
            sums.append(Sha256.of(file)).append("  ").append(file.getFileName()).append('\n');
        }
        Files.writeString(folder.resolve(SUMS), sums);
    }

    static Dataset read(Revision revision, Path folder) throws IOException {
        List<Part> files = new ArrayList<>();
        for (String line : Files.readAllLines(folder.resolve(SUMS))) {
            String[] parts = line.split(" {2}", 2);
            files.add(new Part(parts[1], Files.size(folder.resolve(parts[1])), parts[0]));
        }
        return new Dataset(revision, folder, List.copyOf(files));
    }

    Optional<Part> file(String name) {
        return files.stream().filter(part -> part.name().equals(name)).findFirst();
    }

    Path path(Part part) {
        return folder.resolve(part.name());
    }
}
