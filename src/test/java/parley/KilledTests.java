package parley;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import parley.index.IndexKeeper;

/** A process that is killed while it writes the index leaves one that heals on the next start. */
@Tag("fault")
class KilledTests {

    @TempDir
    private Path folder;

    @Test
    void theIndexOfAKilledProcessHeals() throws IOException, InterruptedException {
        Path index = folder.resolve("index");
        String[] settings = {
            "--server.port=0",
            "--spring.datasource.url=jdbc:h2:file:" + folder.resolve("archive"),
            "--parley.search.directory=" + index
        };
        try (ArchiveProcess archive = ArchiveProcess.start(folder, settings)) {
            archive.await(() -> hasSegments(index.resolve("parley-claim")));
        }
        assertThat(index.resolve("parley-claim").resolve("write.lock")).exists();

        try (ConfigurableApplicationContext next = new SpringApplicationBuilder(Parley.class).run(settings)) {
            IndexReady.await(next.getBean(IndexKeeper.class));
            int port = next.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
            assertThat(new Visitor(port)
                            .page("/search?q=kind:descriptive,causal,evaluative,predictive,prescriptive&in=claims")
                            .select("[data-things=claims] h2 .count")
                            .text())
                    .isEqualTo("274");
        }
    }

    private static boolean hasSegments(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.anyMatch(file -> file.getFileName().toString().startsWith("_"));
        }
    }
}
