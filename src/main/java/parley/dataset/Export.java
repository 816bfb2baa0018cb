package parley.dataset;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;
import parley.commands.Progress;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes the download. All files are made in a folder of another name, which is given its own in one step when they are
 * complete: what is interrupted leaves nothing that could be taken for a download.
 */
@Component
class Export {

    private static final Logger log = LoggerFactory.getLogger(Export.class);

    private static final String MAKING = ".making-";
    private static final int ATTEMPTS = 3;

    /** One at a time in this process; files keep those of other processes out. */
    private static final ReentrantLock TURN = new ReentrantLock();

    private final PageSearch pages;
    private final Kinds kinds;
    private final DataPackage description;
    private final JsonMapper json;
    private final DatasetSettings settings;

    Export(PageSearch pages, Kinds kinds, DataPackage description, JsonMapper json, DatasetSettings settings) {
        this.pages = pages;
        this.kinds = kinds;
        this.description = description;
        this.json = json;
        this.settings = settings;
    }

    /** Says how a folder is called. */
    interface Naming {
        String of(Revision revision);
    }

    /**
     * The download of the present revision in a folder of that directory; if it is there already, that one.
     *
     * @throws ArchiveMoves if the archive changes faster than it can be written
     */
    Dataset into(Path directory, Naming naming) throws IOException {
        Files.createDirectories(directory);
        TURN.lock();
        try (FileChannel file = FileChannel.open(
                        directory.resolve(".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock _ = file.lock()) {
            sweep(directory);
            for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
                Revision revision = pages.revision();
                Path folder = directory.resolve(naming.of(revision));
                if (Files.isDirectory(folder)) {
                    return Dataset.read(revision, folder);
                }
                try (Progress progress = Progress.of("Things exported", things());
                        Making making = Making.in(directory)) {
                    make(making.folder(), revision, progress);
                    if (pages.revision().equals(revision)) {
                        Files.move(making.folder(), folder, StandardCopyOption.ATOMIC_MOVE);
                        return Dataset.read(revision, folder);
                    }
                }
                log.info("The archive changed while revision {} was written; it is written anew", revision.number());
            }
            throw new ArchiveMoves();
        } finally {
            TURN.unlock();
        }
    }

    /** A folder that is gone when it was not given another name. */
    private record Making(Path folder) implements Closeable {

        static Making in(Path directory) throws IOException {
            return new Making(Files.createTempDirectory(directory, MAKING));
        }

        @Override
        public void close() throws IOException {
            FileSystemUtils.deleteRecursively(folder);
        }
    }

    private long things() {
        return kinds.all().stream()
                .mapToLong(kind -> pages.count(kind.entity()))
                .sum();
    }

    /** Takes away what a killed run left; whoever has the lock is the only one to write here. */
    private static void sweep(Path directory) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            for (Path left : files.filter(file -> file.getFileName().toString().startsWith(MAKING))
                    .toList()) {
                FileSystemUtils.deleteRecursively(left);
            }
        }
    }

    private void make(Path folder, Revision revision, Progress progress) throws IOException {
        Path tables = Files.createDirectory(folder.resolve("tables"));
        String name = revision.name();
        Path quads = folder.resolve(name + ".nq.gz");
        Path turtle = folder.resolve(name + ".ttl.gz");
        try (RdfFiles rdf = new RdfFiles(quads, turtle, settings)) {
            Triples triples = new Triples(settings, "/data/" + name, rdf::write);
            revision.state(triples);
            for (Kind<?, ?> kind : kinds.all()) {
                write(kind, tables, triples, progress);
            }
            rdf.end();
        }
        description.write(tables, revision, settings.absolute("/"));
        Path zip = folder.resolve(name + ".zip");
        Zip.of(tables, name, revision.changedAt(), zip);
        FileSystemUtils.deleteRecursively(tables);
        Dataset.sum(folder, List.of(zip, quads, turtle));
        log.info("Revision {} of the archive is written: {} bytes", revision.number(), Files.size(zip));
    }

    private <E, J> void write(Kind<E, J> kind, Path folder, Triples triples, Progress progress) throws IOException {
        try (KindFiles<E, J> files = new KindFiles<>(kind, folder, json, triples)) {
            pages.all(kind.entity(), things -> {
                files.write(things);
                progress.step(things.size());
            });
            log.info("{}: {}", kind.name(), files.written());
        } catch (UncheckedIOException e) {
            throw new IOException("the files of " + kind.name() + " could not be written", e);
        }
    }
}
