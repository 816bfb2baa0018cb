package parley.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The schemas by which editors help, held against the files and against the mistakes they are there for. */
class SchemaTests {

    private static final Path SEEDS = Path.of("seeds");

    static Stream<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(SEEDS)) {
            return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyFileNamesItsSchemaAndKeepsIt(Path file) throws IOException {
        assertThat(problems(Files.readString(file))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "kind: descriptive | kind: prophetic",
                "certainty: asserted | certainty: sure",
                "statement: | saying:",
                "- id: 000-001 | - id: first",
                "extent: full | extent: all",
                "code: \"000\" | code: easley",
                "horizon: \" | horizon: \"soon ",
            })
    void mistakesAreSeen(String sound, String mistaken) throws IOException {
        String text = Files.readString(SEEDS.resolve("000_ee78499d2c92ae38.yaml"));
        assertThat(text).contains(sound);
        assertThat(problems(text.replace(sound, mistaken))).isNotEmpty();
    }

    private static List<String> problems(String text) throws IOException {
        String name = text.lines().findFirst().orElseThrow().replaceFirst("^# yaml-language-server: \\$schema=", "");
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(
                        SchemaLocation.of("https://parley.invalid/" + name),
                        Files.readString(SEEDS.resolve(name)),
                        InputFormat.JSON);
        return schema.validate(text, InputFormat.YAML).stream()
                .map(Object::toString)
                .toList();
    }
}
