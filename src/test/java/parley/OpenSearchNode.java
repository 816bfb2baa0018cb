package parley;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.util.FileSystemUtils;

/** A real OpenSearch node on loopback, in a process of its own that ends with this one; its data lasts until it is closed. */
final class OpenSearchNode implements AutoCloseable {

    private static final Path FOLDER = Path.of("target/opensearch");
    private static final Path PROGRAM = Path.of("src/test/opensearch/OpenSearch.java");
    private static final int SECONDS_TO_START = 90;

    private final Path home;
    private final Path log;
    private int port;
    private @Nullable Process process;

    OpenSearchNode() {
        try {
            home = Files.createTempDirectory(Files.createDirectories(FOLDER), "node");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        log = home.resolve("log");
        start();
    }

    /** Host and port, the same for as long as this node is not closed. */
    String address() {
        return "127.0.0.1:" + port;
    }

    /** Starts it where it is not running, at the same address as before, with the data that it had. */
    void start() {
        if (process != null && process.isAlive()) {
            return;
        }
        try {
            process = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-Xmx512m",
                            "-XX:TieredStopAtLevel=1",
                            "-Dlog4j2.level=info",
                            "--enable-native-access=ALL-UNNAMED",
                            "-cp",
                            Files.readString(FOLDER.resolve("classpath")),
                            PROGRAM.toString(),
                            home.toString(),
                            Integer.toString(port))
                    .redirectError(log.toFile())
                    .start();
            port = Integer.parseInt(answer(process));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String answer(Process started) throws IOException {
        String line = CompletableFuture.supplyAsync(() -> firstLine(started))
                .completeOnTimeout(null, SECONDS_TO_START, TimeUnit.SECONDS)
                .join();
        if (line == null) {
            stop();
            throw new IllegalStateException("OpenSearch did not start:\n" + Files.readString(log));
        }
        return line;
    }

    private static @Nullable String firstLine(Process started) {
        try {
            return started.inputReader().readLine();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Loses its data; it is to be stopped before. */
    void forget() {
        delete(home.resolve("data"));
    }

    /** Stops it from doing anything, with its connections open, until it resumes. */
    void pause() {
        signal("STOP");
    }

    void resume() {
        signal("CONT");
    }

    private void signal(String name) {
        try {
            new ProcessBuilder(
                            "kill",
                            "-" + name,
                            Long.toString(requireNonNull(process).pid()))
                    .start()
                    .onExit()
                    .join();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ends it at once, as a machine that falls over does. */
    void stop() {
        if (process != null) {
            process.destroyForcibly().onExit().join();
        }
    }

    @Override
    public void close() {
        stop();
        delete(home);
    }

    private static void delete(Path folder) {
        try {
            FileSystemUtils.deleteRecursively(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
