package parley;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The archive, or one of its commands, in a process of its own, which can be killed without being asked. */
final class ArchiveProcess implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Process process;
    private final Path log;

    private ArchiveProcess(Process process, Path log) {
        this.process = process;
        this.log = log;
    }

    /**
     * Starts it with what the tests have on their class path, and nothing of what they are set to.
     *
     * @param folder where it is at home, and writes its log
     */
    static ArchiveProcess start(Path folder, String... arguments) throws IOException {
        Path log = Files.createTempFile(folder, "log", "");
        List<String> command = Stream.concat(
                        Stream.of(
                                ProcessHandle.current().info().command().orElseThrow(),
                                "-XX:TieredStopAtLevel=1",
                                "-cp",
                                System.getProperty("java.class.path"),
                                Parley.class.getName()),
                        Stream.of(arguments))
                .toList();
        return new ArchiveProcess(
                new ProcessBuilder(command)
                        .directory(folder.toFile())
                        .redirectErrorStream(true)
                        .redirectOutput(log.toFile())
                        .start(),
                log);
    }

    /** A port on which nothing listens now. */
    static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /** A condition that can be looked at again. */
    interface Condition {
        boolean holds() throws IOException;
    }

    /** Looks every millisecond whether something has come true, as long as the process lives. */
    void await(Condition condition) throws IOException, InterruptedException {
        Instant end = Instant.now().plus(PATIENCE);
        while (!condition.holds()) {
            if (!process.isAlive() || Instant.now().isAfter(end)) {
                throw new AssertionError("it never came to that:\n" + log());
            }
            Thread.sleep(1);
        }
    }

    /** Waits until it answers on a port. */
    void awaitAnswers(int port) throws IOException, InterruptedException {
        await(() -> {
            try (Socket _ = new Socket(InetAddress.getLoopbackAddress(), port)) {
                return new Wire(port).get("/actuator/health/readiness").status() == 200;
            } catch (IOException | UncheckedIOException e) {
                return false;
            }
        });
    }

    String log() throws IOException {
        return Files.readString(log);
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** What it ended with, after it ended by itself. */
    int exit() throws InterruptedException {
        if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            throw new AssertionError("it does not end");
        }
        return process.exitValue();
    }

    /** Ends it as {@code kill -9} does, or as a machine that falls over. */
    void kill() {
        process.destroyForcibly().onExit().join();
    }

    @Override
    public void close() {
        kill();
    }
}
