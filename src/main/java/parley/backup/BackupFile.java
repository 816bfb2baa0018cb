package parley.backup;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import parley.backup.Manifest.Part;
import parley.commands.CommandRefused;
import parley.commands.Progress;
import parley.site.Sha256;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** A backup that was found to be whole. */
final class BackupFile implements AutoCloseable {

    private static final int BUFFER = 1 << 16;

    private final ZipFile zip;
    private final Manifest manifest;

    private BackupFile(ZipFile zip, Manifest manifest) {
        this.zip = zip;
        this.manifest = manifest;
    }

    /** @throws CommandRefused if it is not there, is no backup, is of another version, or is damaged */
    static BackupFile open(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new CommandRefused("There is no file " + file + ".", "Write restore --from=FILE.");
        }
        ZipFile zip;
        try {
            zip = new ZipFile(file.toFile());
        } catch (IOException e) {
            throw damaged(file, e);
        }
        try {
            Manifest manifest = manifest(file, zip);
            check(zip, manifest);
            return new BackupFile(zip, manifest);
        } catch (IOException | RuntimeException e) {
            zip.close();
            throw e instanceof IOException ? damaged(file, e) : (RuntimeException) e;
        }
    }

    private static CommandRefused damaged(Path file, Exception e) {
        return new CommandRefused(
                file + " is damaged, or is no backup: " + e.getMessage() + ".", "Take another one.", e);
    }

    private static Manifest manifest(Path file, ZipFile zip) throws IOException {
        ZipEntry entry = zip.getEntry(Manifest.FILE);
        if (entry == null) {
            throw new IOException("it has no " + Manifest.FILE);
        }
        try (InputStream in = zip.getInputStream(entry)) {
            byte[] bytes = in.readAllBytes();
            CRC32 sum = new CRC32();
            sum.update(bytes);
            if (sum.getValue() != entry.getCrc()) {
                throw new IOException(Manifest.FILE + " is not what it was");
            }
            JsonNode manifest = Rows.JSON.readTree(bytes);
            String format = manifest.path("format").asString("") + " "
                    + manifest.path("version").asInt(0);
            if (!format.equals(Manifest.FORMAT + " " + Manifest.VERSION)) {
                throw new CommandRefused(
                        file + " is of the format \"" + format + "\"; this version of Parley reads \"" + Manifest.FORMAT
                                + " " + Manifest.VERSION + "\".",
                        "Restore it by the version of Parley that made it.");
            }
            return Rows.JSON.treeToValue(manifest, Manifest.class);
        } catch (JacksonException e) {
            throw new IOException(Manifest.FILE + " cannot be read", e);
        }
    }

    private static void check(ZipFile zip, Manifest manifest) throws IOException {
        Set<String> there = zip.stream().map(ZipEntry::getName).collect(Collectors.toSet());
        Set<String> named = Stream.concat(manifest.files().stream().map(Part::name), Stream.of(Manifest.FILE))
                .collect(Collectors.toSet());
        if (!there.equals(named) || !manifest.holds()) {
            throw new IOException("its files are not those that " + Manifest.FILE + " names");
        }
        try (Progress progress = Progress.of("Rows checked", manifest.rows())) {
            for (Part part : manifest.files()) {
                check(zip, part, progress);
            }
        }
    }

    private static void check(ZipFile zip, Part part, Progress progress) throws IOException {
        MessageDigest digest = Sha256.begin();
        long rows = 0;
        try (InputStream in = zip.getInputStream(zip.getEntry(part.name()))) {
            byte[] buffer = new byte[BUFFER];
            for (int length = in.read(buffer); length >= 0; length = in.read(buffer)) {
                digest.update(buffer, 0, length);
                long before = rows;
                for (int at = 0; at < length; at++) {
                    if (buffer[at] == '\n') {
                        rows++;
                    }
                }
                progress.step(rows - before);
            }
        }
        if (rows != part.rows() || !Sha256.end(digest).equals(part.sha256())) {
            throw new IOException(part.name() + " is not what it was");
        }
    }

    Manifest manifest() {
        return manifest;
    }

    InputStream open(Part part) throws IOException {
        return zip.getInputStream(zip.getEntry(part.name()));
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
