package parley;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import parley.index.IndexKeeper;

/** A process that is killed while it writes the index leaves one that heals on the next start. */
class KilledTests {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    @TempDir
    private Path folder;

    @Test
    void theIndexOfAKilledProcessHeals() throws IOException, InterruptedException {
        Path index = folder.resolve("index");
        List<String> settings = List.of(
                "--server.port=0",
                "--spring.datasource.url=jdbc:h2:file:" + folder.resolve("archive"),
                "--parley.search.directory=" + index);
        Process archive = new ProcessBuilder(Stream.concat(
                                Stream.of(
                                        ProcessHandle.current().info().command().orElseThrow(),
                                        "-cp",
                                        System.getProperty("java.class.path"),
                                        Parley.class.getName()),
                                settings.stream())
                        .toList())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile())
                .start();
        try {
            awaitSegmentsIn(index.resolve("parley-claim"), archive);
        } finally {
            archive.destroyForcibly().waitFor(1, TimeUnit.MINUTES);
        }
        assertThat(index.resolve("parley-claim").resolve("write.lock")).exists();

        try (ConfigurableApplicationContext next =
                new SpringApplicationBuilder(Parley.class).run(settings.toArray(String[]::new))) {
            IndexReady.await(next.getBean(IndexKeeper.class));
            int port = next.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
            assertThat(new Visitor(port)
                            .page("/search?q=kind:descriptive,causal,evaluative,predictive,prescriptive&in=claims")
                            .select("[data-things=claims] h2 .count")
                            .text())
                    .isEqualTo("274");
        }
    }

    private static void awaitSegmentsIn(Path folder, Process archive) throws IOException, InterruptedException {
        Instant end = Instant.now().plus(PATIENCE);
        while (archive.isAlive() && Instant.now().isBefore(end)) {
            if (Files.isDirectory(folder)) {
                try (Stream<Path> files = Files.list(folder)) {
                    if (files.anyMatch(file -> file.getFileName().toString().startsWith("_"))) {
                        return;
                    }
                }
            }
            Thread.sleep(1);
        }
        throw new AssertionError("the process wrote no index");
    }
}
