package parley;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parley.backup.Content;
import parley.backup.Place;

/** Long work in a process of its own, which is told to end in the midst of it. */
class InterruptedTests {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    /** What a process ends with that a signal (15, SIGTERM) ended. */
    private static final int BY_SIGNAL = 128 + 15;

    @TempDir
    private static Path folder;

    private static Place archive;

    @BeforeAll
    static void make() {
        archive = Place.file(folder.resolve("archive"));
        Path backup = folder.resolve("content.zip");
        Content.place().run("backup", "--to=" + backup);
        archive.run("restore", "--from=" + backup);
        // Enough that there is a midst.
        archive.execute("insert into former_text select 'x' || x, repeat('words ', 50) from system_range(1, 150000)");
    }

    @Test
    void anInterruptedBackupLeavesNothingAndTheNextOneSucceeds() throws IOException, InterruptedException {
        Path out = Files.createDirectory(folder.resolve("backups"));
        Path file = out.resolve("archive.zip");
        Process process = start("backup", "--to=" + file);
        awaitIn(out, ".archive.zip.part", process);
        assertThat(end(process)).isEqualTo(BY_SIGNAL);
        assertThat(names(out)).isEmpty();

        // As a process leaves it that has no time to tidy up.
        Files.writeString(out.resolve(".archive.zip.part"), "half of a backup");
        archive.run("backup", "--to=" + file);
        assertThat(names(out)).containsExactly("archive.zip");
    }

    @Test
    void anInterruptedExportLeavesNothingAndTheNextOneSucceeds() throws IOException, InterruptedException {
        Path out = Files.createDirectory(folder.resolve("exports"));
        Process process = start("export", "--to=" + out);
        awaitIn(out, ".making-", process);
        assertThat(end(process)).isEqualTo(BY_SIGNAL);
        assertThat(names(out)).containsExactly(".lock");

        archive.run("export", "--to=" + out);
        assertThat(names(out)).hasSize(2).anyMatch(name -> name.matches("parley-r[0-9]+"));
    }

    @Test
    void aFileThatAnotherProcessHasIsRefusedInASentence() throws IOException, InterruptedException, SQLException {
        Path file = folder.resolve("refused.zip");
        try (Connection running = archive.source().getConnection()) {
            assertThat(running.isValid(1)).isTrue();
            Process process = start("backup", "--to=" + file);
            assertThat(process.waitFor(PATIENCE)).isTrue();
            assertThat(process.exitValue()).isEqualTo(1);
        }
        assertThat(Files.readString(folder.resolve("log")))
                .contains("is in use by another process, such as a running archive", "Stop that process")
                .doesNotContain("\tat ");
        assertThat(file).doesNotExist();
    }

    private static Process start(String... command) throws IOException {
        return new ProcessBuilder(Stream.concat(
                                Stream.of(
                                        ProcessHandle.current().info().command().orElseThrow(),
                                        "-cp",
                                        System.getProperty("java.class.path"),
                                        "-Dparley.search.directory=memory",
                                        Parley.class.getName()),
                                Stream.of(archive.with(command)))
                        .toList())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile())
                .start();
    }

    private static int end(Process process) throws InterruptedException {
        process.destroy();
        assertThat(process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
        return process.exitValue();
    }

    private static void awaitIn(Path folder, String begin, Process process) throws IOException, InterruptedException {
        Instant end = Instant.now().plus(PATIENCE);
        while (process.isAlive() && Instant.now().isBefore(end)) {
            if (names(folder).stream().anyMatch(name -> name.startsWith(begin))) {
                return;
            }
            Thread.sleep(1);
        }
        throw new AssertionError("the process wrote nothing");
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
