package parley;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code ./mvnw} on machines of many kinds, made of small folders with pretended JDKs and Mavens. */
class MvnwTests {

    private static final Path SCRIPT = Path.of("mvnw").toAbsolutePath();

    @TempDir
    private Path machine;

    private final Map<String, String> environment = new LinkedHashMap<>();

    @BeforeEach
    void aMachineWithNothing() throws IOException {
        assumeFalse(System.getProperty("os.name").startsWith("Windows"), "mvnw is a shell script");
        Files.createDirectories(machine.resolve("bin"));
        environment.put("HOME", machine.resolve("home").toString());
        environment.put("PATH", machine.resolve("bin") + ":/usr/bin:/bin");
    }

    @Test
    void theJdkOfJavaHomeIsUsed() throws Exception {
        maven("3.9.9");
        environment.put("JAVA_HOME", jdk("jdks/mine", "26.0.1"));
        assertThat(run("verify").output()).isEqualTo("maven 3.9.9 on " + machine.resolve("jdks/mine") + " verify");
    }

    @Test
    void anOlderJavaHomeIsPassedOver() throws Exception {
        maven("3.9.9");
        environment.put("JAVA_HOME", jdk("jdks/old", "17.0.15"));
        jdk("home/.jdks/temurin-25", "25.0.3");
        assertThat(run("verify").output()).startsWith("maven 3.9.9 on ").doesNotContain("jdks/old");
    }

    @Test
    void anInstalledMavenThatIsTooOldIsPassedOver() throws Exception {
        maven("3.6.2");
        environment.put("JAVA_HOME", jdk("jdks/mine", "25"));
        environment.put("MVNW_ARCHIVE", "file://" + machine.resolve("archive"));
        Result result = run("verify");
        assertThat(result.code()).isEqualTo(1);
        assertThat(result.output()).contains("could not download file://");
    }

    @Test
    void aDownloadWithAnotherChecksumIsNotInstalled() throws Exception {
        environment.put("JAVA_HOME", jdk("jdks/mine", "25"));
        environment.put("MVNW_PINNED", "true");
        environment.put("MVNW_ARCHIVE", "file://" + machine.resolve("archive"));
        String version = Files.readString(SCRIPT).replaceFirst("(?s).*MAVEN_PINNED=([0-9.]+).*", "$1");
        Path archive =
                machine.resolve("archive/maven-3/" + version + "/binaries/apache-maven-" + version + "-bin.tar.gz");
        Files.createDirectories(archive.getParent());
        Files.writeString(archive, "not Maven");
        Result result = run("verify");
        assertThat(result.code()).isEqualTo(1);
        assertThat(result.output()).contains("SHA-512", "nothing was installed");
        try (var kept = Files.list(machine.resolve("home/.m2/mvnw"))) {
            assertThat(kept).isEmpty();
        }
    }

    private String jdk(String folder, String version) throws IOException {
        Path home = machine.resolve(folder);
        Files.createDirectories(home.resolve("bin"));
        script(home.resolve("bin/javac"), "exit 0");
        Files.writeString(home.resolve("release"), "JAVA_VERSION=\"" + version + "\"\n");
        return home.toString();
    }

    private void maven(String version) throws IOException {
        script(
                machine.resolve("bin/mvn"),
                "if [ \"$1\" = --version ]; then echo \"Apache Maven " + version + " (x)\"; else echo \"maven "
                        + version + " on $JAVA_HOME $*\"; fi");
    }

    private static void script(Path file, String body) throws IOException {
        Files.writeString(file, "#!/bin/sh\n" + body + "\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private record Result(int code, String output) {}

    private Result run(String... arguments) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(SCRIPT.toString());
        builder.command().addAll(List.of(arguments));
        builder.environment().clear();
        builder.environment().putAll(environment);
        builder.redirectErrorStream(true);
        Process process = builder.start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return new Result(process.exitValue(), output);
    }
}
