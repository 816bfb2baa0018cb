package parley.dataset;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Packs a folder so that the same files always give the same bytes. */
final class Zip {

    private Zip() {}

    /**
     * @param name of the folder within the file
     * @param at the date of every file within
     */
    static void of(Path folder, String name, Instant at, Path zip) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.list(folder)) {
            files = all.sorted().toList();
        }
        // Without a zone, so that it is the same wherever it is packed.
        LocalDateTime date = LocalDateTime.ofInstant(at, ZoneOffset.UTC);
        try (ZipOutputStream out = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(zip)))) {
            for (Path file : files) {
                ZipEntry entry = new ZipEntry(name + "/" + file.getFileName());
                entry.setTimeLocal(date);
                out.putNextEntry(entry);
                Files.copy(file, out);
                out.closeEntry();
            }
        }
    }
}
