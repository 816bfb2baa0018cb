package parley;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;

/** A real file system of a few megabytes, which can be filled. Only root can make one; elsewhere the test is skipped, and says so. */
final class SmallDisk implements AutoCloseable {

    private final Path folder;
    private volatile boolean filling;
    private @Nullable Thread filler;

    private SmallDisk(Path folder) {
        this.folder = folder;
    }

    static SmallDisk at(Path folder, int megabytes) throws IOException {
        Files.createDirectories(folder);
        Assumptions.assumeTrue(
                run("mount", "-t", "tmpfs", "-o", "size=" + megabytes + "m", "tmpfs", folder.toString()),
                "Only root can make a small file system; run this test as root.");
        return new SmallDisk(folder);
    }

    Path folder() {
        return folder;
    }

    /** Takes all that is left of it, and whatever becomes free, until it is freed. */
    void fill() throws IOException, InterruptedException {
        filling = true;
        CountDownLatch full = new CountDownLatch(1);
        OutputStream out = Files.newOutputStream(filler());
        filler = Thread.ofPlatform().daemon().start(() -> {
            byte[] block = new byte[4096];
            try (out) {
                while (filling) {
                    try {
                        out.write(block);
                    } catch (IOException e) {
                        full.countDown();
                        LockSupport.parkNanos(1_000_000);
                    }
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        full.await();
    }

    void free() throws IOException, InterruptedException {
        filling = false;
        if (filler != null) {
            filler.join();
        }
        Files.deleteIfExists(filler());
    }

    private Path filler() {
        return folder.resolve("filler");
    }

    void grow(int megabytes) throws IOException {
        if (!run("mount", "-o", "remount,size=" + megabytes + "m", folder.toString())) {
            throw new IOException(folder + " does not grow");
        }
    }

    @Override
    public void close() throws IOException {
        filling = false;
        if (!run("umount", "-l", folder.toString())) {
            throw new IOException(folder + " is still mounted");
        }
    }

    private static boolean run(String... command) {
        try {
            Process process = new ProcessBuilder(List.of(command))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.onExit().join().exitValue() == 0;
        } catch (IOException e) {
            // There is no such command.
            return false;
        }
    }
}
