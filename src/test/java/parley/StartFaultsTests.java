package parley;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Driver;
import java.util.Properties;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** Whoever starts the archive where it cannot run reads why, and what to do, and no stack trace. */
@Tag("fault")
@ExtendWith(OutputCaptureExtension.class)
class StartFaultsTests {

    private static final String MEMORY = "--spring.datasource.url=jdbc:h2:mem:startfaults";

    @TempDir
    private Path folder;

    @Test
    void aStoreThatIsInUseIsLeftAlone(CapturedOutput output) throws Exception {
        String url = "jdbc:h2:file:" + folder.resolve("archive");
        // An H2 with classes of its own is as good as one in another process.
        URL classes = org.h2.Driver.class.getProtectionDomain().getCodeSource().getLocation();
        try (URLClassLoader apart = new URLClassLoader(new URL[] {classes}, ClassLoader.getPlatformClassLoader())) {
            Driver driver = (Driver)
                    apart.loadClass("org.h2.Driver").getDeclaredConstructor().newInstance();
            Properties user = new Properties();
            user.setProperty("user", "parley");
            try (Connection other = driver.connect(url, user)) {
                other.createStatement().execute("create table theirs (id int)");
                assertRefused(output, "--spring.datasource.url=" + url);
                assertThat(output)
                        .contains("The store " + url + " is in use: another archive, or a command, has it open.")
                        .contains("Stop that one first", "The store is as it was before.");
                assertThat(other.createStatement()
                                .executeQuery("select * from theirs")
                                .next())
                        .isFalse();
            }
        }
    }

    @Test
    void aStoreThatCannotBeWrittenIsNamed(CapturedOutput output) throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");
        assertRefused(output, "--spring.datasource.url=jdbc:h2:file:" + file.resolve("archive"));
        assertThat(output)
                .contains("The store jdbc:h2:file:" + file + "/archive cannot be written")
                .contains("name another place by spring.datasource.url");
    }

    @Test
    void aFolderThatCannotBeWrittenIsNamedBySetting(CapturedOutput output) throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");
        assertRefused(output, MEMORY, "--parley.search.directory=" + file.resolve("index"));
        assertRefused(output, MEMORY, "--parley.dataset.directory=" + file.resolve("dataset"));
        assertThat(output)
                .contains("parley.search", "parley.dataset")
                .contains("must be a directory that can be written");
    }

    @Test
    void aDatabaseThatDoesNotAnswerIsNamed(CapturedOutput output) throws IOException {
        int nobody = ArchiveProcess.freePort();
        assertRefused(
                output,
                "--spring.profiles.active=postgresql",
                "--PARLEY_DB_URL=jdbc:postgresql://localhost:" + nobody + "/parley?password=secret");
        assertThat(output)
                .contains("The database jdbc:postgresql://localhost:" + nobody + "/parley does not answer")
                .doesNotContain("secret");
    }

    @Test
    void aPortThatIsInUseIsNamed(CapturedOutput output) throws IOException {
        try (ServerSocket other = new ServerSocket(0)) {
            assertRefused(output, MEMORY, "--server.port=" + other.getLocalPort());
            assertThat(output).contains("Port " + other.getLocalPort() + " was already in use");
        }
    }

    private static void assertRefused(CapturedOutput output, String... settings) {
        assertThatThrownBy(() -> new SpringApplicationBuilder(Parley.class)
                .properties("server.port=0")
                .run(settings));
        assertThat(output).contains("APPLICATION FAILED TO START");
        assertThat(output.getAll().lines().filter(line -> line.startsWith("\tat ")))
                .isEmpty();
    }
}
