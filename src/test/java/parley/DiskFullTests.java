package parley;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import parley.index.IndexKeeper;
import parley.index.IndexState;

/** The disk is full: reading goes on, what cannot be written says so and leaves nothing behind, and with space it heals. */
@Tag("fault")
@Tag("slow")
@ExtendWith(OutputCaptureExtension.class)
class DiskFullTests {

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    @TempDir
    private Path folder;

    @Test
    void readingGoesOnAndWhatIsMadeIsMadeOnceThereIsSpace(CapturedOutput output) throws Exception {
        try (SmallDisk disk = SmallDisk.at(folder.resolve("disk"), 60)) {
            String[] settings = settings(disk);
            try (ConfigurableApplicationContext archive = new SpringApplicationBuilder(Parley.class).run(settings)) {
                IndexReady.await(archive.getBean(IndexKeeper.class));
                IndexKeeper keeper = archive.getBean(IndexKeeper.class);
                Visitor visitor = visitor(archive);
                disk.fill();
                for (PageKind kind : PageKind.values()) {
                    assertThat(visitor.get(kind.address()).status())
                            .as(kind.name())
                            .isEqualTo(kind.status());
                }
                Visitor.Answer download = visitor.get("/data/latest.zip");
                assertThat(download.status()).isEqualTo(503);
                assertThat(download.header("Retry-After")).isNotEmpty();
                assertThat(output).contains("could not be made: No space left on device");
                disk.free();
                assertThat(visitor.get("/data/latest.zip").status()).isEqualTo(302);

                // The archive moves on, and somebody notices that the index has not.
                archive.getBean(JdbcClient.class)
                        .sql("update archive set revision = revision + 1")
                        .update();
                disk.fill();
                keeper.report(new IllegalStateException("It is behind."));
                await().atMost(PATIENCE)
                        .until(() -> output.getAll()
                                .lines()
                                .anyMatch(line ->
                                        line.contains("Search rests") && line.contains("No space left on device")));
                assertThat(visitor.get("/search?q=sanctions").status()).isEqualTo(503);
                assertThat(visitor.get("/articles/waging-peace-with-north-korea")
                                .status())
                        .isEqualTo(200);
                disk.free();
                await().atMost(PATIENCE).until(() -> keeper.state() == IndexState.READY);
                assertThat(visitor.page("/search?q=sanctions").select("[data-things=claims]"))
                        .isNotEmpty();
            }
            assertThat(output.getAll().lines().filter(line -> line.startsWith("\tat ")))
                    .isEmpty();
        }
    }

    @Test
    void anExportThatDoesNotFitLeavesNothing(CapturedOutput output) throws Exception {
        try (SmallDisk disk = SmallDisk.at(folder.resolve("disk"), 1)) {
            Path out = disk.folder().resolve("out");
            String[] command = {
                "export", "--to=" + out, "--spring.datasource.url=jdbc:h2:file:" + folder.resolve("archive")
            };
            assertThatThrownBy(() -> Parley.main(command));
            assertThat(output)
                    .contains("The archive could not be written to " + out + ": No space left on device")
                    .contains("Nothing half-written was left.", "Make space, and try again.");
            assertThat(names(out)).containsExactly(".lock");
            disk.grow(50);
            Parley.main(command);
            assertThat(names(out)).hasSize(2);
            assertThat(output.getAll().lines().filter(line -> line.startsWith("\tat ")))
                    .isEmpty();
        }
    }

    @Test
    void aStoreThatDoesNotFitKeepsWhatItHadAndGoesOn(CapturedOutput output) throws Exception {
        try (SmallDisk disk = SmallDisk.at(folder.resolve("disk"), 12)) {
            String store =
                    "--spring.datasource.url=jdbc:h2:file:" + disk.folder().resolve("archive");
            assertThatThrownBy(() -> Parley.main(new String[] {"generate", "--articles=600", store}));
            assertThat(output).contains("There is no space left to write to").contains("Make space and start again.");
            disk.grow(200);
            Parley.main(new String[] {"generate", "--articles=150", store});
            Synthetic.isWhole(150, store.replaceFirst(".*?=", ""), folder);
            assertThat(output.getAll().lines().filter(line -> line.startsWith("\tat ")))
                    .isEmpty();
        }
    }

    private static String[] settings(SmallDisk disk) {
        return new String[] {
            "--server.port=0",
            "--spring.datasource.url=jdbc:h2:file:" + disk.folder().resolve("archive"),
            "--parley.search.directory=" + disk.folder().resolve("index"),
            "--parley.dataset.directory=" + disk.folder().resolve("dataset")
        };
    }

    private static Visitor visitor(ConfigurableApplicationContext archive) {
        return new Visitor(archive.getEnvironment().getRequiredProperty("local.server.port", Integer.class));
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
