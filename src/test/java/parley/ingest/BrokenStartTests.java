package parley.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import parley.Parley;

@Tag("fault")
@ExtendWith(OutputCaptureExtension.class)
class BrokenStartTests {

    /** Whoever starts the archive with a broken document reads where it is broken, and no stack trace. */
    @Test
    void theStartStopsWithFileLineAndReason(@TempDir Path folder, CapturedOutput output) throws IOException {
        for (SourceDocument file :
                Seeds.small().edit("900_small.yaml", "p: 2", "p: 7").files().values()) {
            Files.write(folder.resolve(file.name()), file.bytes());
        }
        assertThatThrownBy(() -> new SpringApplicationBuilder(Parley.class)
                        .run(
                                "--server.port=0",
                                "--spring.datasource.url=jdbc:h2:mem:broken",
                                "--parley.seeds=" + folder.toUri()))
                .hasRootCauseInstanceOf(IngestRefused.class);
        assertThat(output)
                .contains("APPLICATION FAILED TO START", "900_small.yaml:31: there is no paragraph 7")
                .contains("The store is as it was before.");
        assertThat(output.getAll().lines().filter(line -> line.startsWith("\tat ")))
                .isEmpty();
    }
}
