package parley.dataset;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;
import parley.site.Sha256;
import parley.site.Trouble;

/** Keeps the download of the present revision: whoever first asks for it has it made, and all others wait for the same. */
@Component
class Datasets {

    private static final Logger log = LoggerFactory.getLogger(Datasets.class);

    /** Moves when the files of one revision would be others than before. */
    private static final int FORMAT = 1;

    /** So long after it was begun somebody waits for it; a download that takes longer is told to be in the making. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private static final Pattern KEPT = Pattern.compile("r[0-9]+-[0-9a-f]{12}");

    private final Export export;
    private final PageSearch pages;
    private final DatasetSettings settings;
    private @Nullable Making making;

    Datasets(Export export, PageSearch pages, DatasetSettings settings) {
        this.export = export;
        this.pages = pages;
        this.settings = settings;
    }

    /** @param begun on the clock of {@link System#nanoTime()} */
    private record Making(Revision revision, CompletableFuture<Dataset> result, long begun) {

        /** @throws TimeoutException where it has been in the making for long */
        Dataset await() throws InterruptedException, ExecutionException, TimeoutException {
            return result.get(Math.max(0, PATIENCE.toNanos() - (System.nanoTime() - begun)), TimeUnit.NANOSECONDS);
        }

        /** Whether it failed, or somebody has taken its files away. */
        boolean isLost() {
            return result.isCompletedExceptionally()
                    || (result.isDone() && !Files.isDirectory(result.join().folder()));
        }
    }

    /**
     * The present download.
     *
     * @throws NotMade if it is still being made after a while, or could not be
     */
    Dataset current() {
        Revision revision = pages.revision();
        try {
            return making(revision).await();
        } catch (TimeoutException e) {
            throw new NotMade("The download of revision " + revision.number() + " is being made.", e);
        } catch (ExecutionException e) {
            told(revision, e.getCause());
            throw new NotMade("The download of revision " + revision.number() + " could not be made.", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new NotMade("The archive is closing.", e);
        }
    }

    /** What the disk or the database is to blame for is said in a line; only faults of our own by where they are. */
    private static void told(Revision revision, @Nullable Throwable cause) {
        if (cause instanceof IOException || (cause != null && Trouble.of(cause).isPresent())) {
            log.warn("The download of revision {} could not be made: {}", revision.number(), Trouble.said(cause));
        } else {
            log.error("The download of revision {} could not be made", revision.number(), cause);
        }
    }

    private synchronized Making making(Revision revision) {
        Making now = making;
        if (now == null || !now.revision().equals(revision) || now.isLost()) {
            CompletableFuture<Dataset> result = new CompletableFuture<>();
            now = new Making(revision, result, System.nanoTime());
            making = now;
            Thread.ofPlatform().daemon().name("dataset").start(() -> make(result));
        }
        return now;
    }

    private void make(CompletableFuture<Dataset> result) {
        try {
            Dataset made = export.into(settings.directory(), this::folder);
            forgetOthers(made.folder());
            result.complete(made);
        } catch (IOException | RuntimeException e) {
            result.completeExceptionally(e);
        }
    }

    /** Two archives may count to the same number; their files are told apart. */
    private String folder(Revision revision) {
        String made = revision.changedAt() + " " + settings.base() + " " + FORMAT;
        return "r" + revision.number() + "-" + Sha256.of(made).substring(0, 12);
    }

    private void forgetOthers(Path kept) throws IOException {
        try (Stream<Path> files = Files.list(settings.directory())) {
            for (Path other : files.filter(
                            file -> KEPT.matcher(file.getFileName().toString()).matches())
                    .filter(file -> !file.equals(kept))
                    .toList()) {
                FileSystemUtils.deleteRecursively(other);
            }
        }
    }
}
