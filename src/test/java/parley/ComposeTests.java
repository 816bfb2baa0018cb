package parley;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.Yaml;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What {@code compose.yaml} starts for an operator is what the tests run. */
class ComposeTests {

    private final JsonNode services = compose().get("services");

    @Test
    void byDefaultOneNodeRunsOnItsDatabase() {
        assertThat(running("")).containsExactlyInAnyOrder("parley", "database");
    }

    @Test
    void withOpenSearchTwoNodesShareADatabaseAndAnEngine() {
        assertThat(running("opensearch")).containsExactlyInAnyOrder("parley", "second", "database", "search");
        assertThat(services.at("/second/environment")).isEqualTo(services.at("/parley/environment"));
        assertThat(services.at("/second/ports")).isNotEqualTo(services.at("/parley/ports"));
    }

    @Test
    void theEngineIsTheOneThatTheTestsRunAndKnowsKorean() throws IOException {
        String tested = match("<opensearch.version>([^<]*)<", Files.readString(Path.of("pom.xml")));
        String image = services.at("/search/build/dockerfile_inline").asString();
        assertThat(image.lines()).first().isEqualTo("FROM opensearchproject/opensearch:" + tested);
        assertThat(image).contains("opensearch-plugin install --batch analysis-nori");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "opensearch"})
    void theApplicationKnowsEachProfileAndEachVariable(String chosen) throws IOException {
        JsonNode environment = services.at("/parley/environment");
        StringBuilder settings = new StringBuilder();
        for (String profile :
                interpolated(environment.get("SPRING_PROFILES_ACTIVE"), chosen).split(",", -1)) {
            settings.append(Files.readString(Path.of("src/main/resources/application-" + profile + ".yaml")));
        }
        Set<String> read = Pattern.compile("\\$\\{([A-Z_]+)")
                .matcher(settings)
                .results()
                .map(variable -> variable.group(1))
                .collect(Collectors.toSet());
        assertThat(new TreeSet<>(environment.propertyNames())).containsAll(read);
        if (!chosen.isEmpty()) {
            assertThat(read).contains("PARLEY_DB_URL", "PARLEY_OPENSEARCH");
        }
    }

    @Test
    void whateverAServiceNeedsIsAServiceAndTellsWhetherItIsWell() throws IOException {
        for (JsonNode service : services) {
            for (JsonNode address : service.path("environment")) {
                Pattern.compile("//([a-z]+):")
                        .matcher(address.asString())
                        .results()
                        .forEach(host -> assertThat(services.propertyNames()).contains(host.group(1)));
            }
            for (String needed : service.path("depends_on").propertyNames()) {
                boolean isArchive =
                        services.at("/" + needed + "/build").asString("").equals(".");
                assertThat(
                                isArchive
                                        ? Files.readString(Path.of("Dockerfile"))
                                        : services.get(needed).propertyNames().toString())
                        .as(needed)
                        .containsIgnoringCase("healthcheck");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"parley", "second"})
    void aNodeMayWriteOnlyItsDataAndHasNoPowers(String name) throws IOException {
        JsonNode node = services.get(name);
        assertThat(node.get("read_only").asBoolean()).isTrue();
        assertThat(node.get("tmpfs").valueStream().map(JsonNode::asString)).containsExactly("/tmp");
        assertThat(node.get("cap_drop").valueStream().map(JsonNode::asString)).containsExactly("ALL");
        assertThat(node.get("security_opt").valueStream().map(JsonNode::asString))
                .containsExactly("no-new-privileges:true");
        assertThat(Files.readString(Path.of("Dockerfile")).lines()).contains("USER parley", "VOLUME /srv/parley/data");
    }

    private List<String> running(String chosen) {
        return services.propertyNames().stream()
                .filter(name -> services.get(name).path("profiles").isMissingNode()
                        || services.get(name)
                                .get("profiles")
                                .valueStream()
                                .anyMatch(profile -> profile.asString().equals(chosen)))
                .toList();
    }

    /** As Compose does it with {@code ${COMPOSE_PROFILES:+text}}: the text where profiles are chosen, else nothing. */
    private static String interpolated(JsonNode value, String chosen) {
        return value.asString().replaceAll("\\$\\{COMPOSE_PROFILES:\\+([^}]*)}", chosen.isEmpty() ? "" : "$1");
    }

    private static JsonNode compose() {
        try {
            return new JsonMapper().valueToTree(new Yaml().load(Files.readString(Path.of("compose.yaml"))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String match(String pattern, String text) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map((MatchResult found) -> found.group(1))
                .findFirst()
                .orElseThrow();
    }
}
