package parley;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What {@code docs/security.md} and {@code docs/faults.md} claim, held against what there is. */
class SecurityDocumentTests {

    private static final Path TESTS = Path.of("src/test/java");

    /** {@code SomeTests} or {@code SomeTests.oneOfThem}. */
    private static final Pattern NAMED =
            Pattern.compile("`([A-Z][A-Za-z0-9]*(?:Tests|Contract))(?:\\.([a-zA-Z0-9]+))?`");

    @Test
    void everyTestThatItNamesIsThere() throws IOException {
        Map<String, String> tests;
        try (Stream<Path> files = Files.walk(TESTS)) {
            tests = files.filter(file -> file.toString().endsWith(".java"))
                    .collect(Collectors.toMap(
                            file -> file.getFileName().toString().replace(".java", ""),
                            SecurityDocumentTests::read,
                            (one, other) -> one + other));
        }
        List<MatchResult> named = NAMED.matcher(read(Path.of("docs/security.md")) + read(Path.of("docs/faults.md")))
                .results()
                .toList();
        assertThat(named).hasSizeGreaterThan(70).allSatisfy(name -> {
            assertThat(tests).containsKey(name.group(1));
            if (name.group(2) != null) {
                assertThat(tests.get(name.group(1))).contains(" " + name.group(2) + "(");
            }
        });
    }

    /** The list names what the application is made of, and not what only its tests need. */
    @Test
    void theListOfLibrariesIsBuilt() throws IOException {
        try (InputStream list = Parley.class.getResourceAsStream("/META-INF/sbom/application.cdx.json")) {
            assertThat(list).isNotNull();
            List<String> libraries = new JsonMapper()
                    .readTree(list)
                    .get("components")
                    .valueStream()
                    .map(library -> library.get("name"))
                    .map(JsonNode::asString)
                    .toList();
            assertThat(libraries)
                    .contains("spring-security-web", "bucket4j_jdk17-core", "jsoup", "h2", "jetty-server")
                    .doesNotContain("playwright", "archunit-junit5", "spring-security-config");
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
