package parley.operating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.SystemEnvironmentPropertySource;
import parley.index.SearchSettings;
import parley.site.SiteSettings;

/** Settings: which there are, and what is said of those that are wrong. */
@ExtendWith(OutputCaptureExtension.class)
class SettingsTests {

    /** Bears no stereotype that a scan of the whole archive finds. */
    @EnableConfigurationProperties({SiteSettings.class, SearchSettings.class, MetricsSettings.class})
    static class Settings {}

    @Test
    void theManualListsEverySettingAsTheCodeHasIt() throws IOException {
        List<String> rows = KnownSettings.read().all().stream()
                .map(setting -> "| `" + setting.name() + "` | "
                        + (setting.standard() == null ? "" : "`" + setting.standard() + "` ") + "| "
                        + setting.description().replaceFirst("\\.$", "") + " |")
                .toList();
        assertThat(rows).hasSizeGreaterThan(15).noneMatch(row -> row.endsWith("|  |"));
        assertThat(Files.readAllLines(Path.of("docs/operating.md")).stream()
                        .filter(line -> line.startsWith("| `parley."))
                        .toList())
                .isEqualTo(rows);
    }

    @Test
    void everySettingIsOneOfARecord() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            assertThat(files.filter(Files::isRegularFile).toList())
                    .isNotEmpty()
                    .allSatisfy(file -> assertThat(Files.readString(file)).doesNotContain("@Value(\"${parley"));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "parley.base-url | parley.example | must be a full address, as https://parley.example",
                "parley.contact | nobody | must be a well-formed email address",
                "parley.metrics.port | 70000 | must be less than or equal to 65535",
                "parley.metrics.port | many | cannot be understood",
                "parley.search.threads | 0 | must be greater than 0",
                "parley.search.engine.version | 3 | must be opensearch: or elastic: and a version",
                "parley.search.engine.timeout | soon | cannot be understood",
            })
    void aWrongSettingIsNamedAndExplained(String setting, String value, String reason, CapturedOutput output) {
        assertThatThrownBy(() -> start("--" + setting + "=" + value, "--parley.search.engine.uris=http://localhost:1"))
                .isNotNull();
        assertThat(output)
                .contains("APPLICATION FAILED TO START", "The setting " + setting + " ", reason)
                .contains("and is \"" + value + "\"", "docs/operating.md", setting + ": ");
        assertThat(output.getAll().lines().filter(line -> line.startsWith("\tat ")))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "parley.limits.per-minutes, parley.limits.per-minute",
        "parley.baseurl2, parley.base-url",
        "parley.search.engin.uris[0], parley.search.engine.uris"
    })
    void aSettingThatDoesNotExistStopsTheStartWithTheNearest(String setting, String nearest, CapturedOutput output) {
        assertThatThrownBy(() -> start("--" + setting + "=1")).isNotNull();
        assertThat(output)
                .contains("APPLICATION FAILED TO START", "There is no setting " + setting)
                .contains("The nearest is " + nearest + ".");
        assertThat(output.getAll().lines().filter(line -> line.startsWith("\tat ")))
                .isEmpty();
    }

    @Test
    void aSettingMayBeWrittenInAnyWay() {
        start("--parley.limits.perMinute=5", "--parley.baseUrl=https://parley.example", "--parley.search.THREADS=3");
    }

    /** An orchestrator sets variables that begin in the same way; only what is like a setting is told. */
    @Test
    void aVariableThatIsLikeASettingIsTold(CapturedOutput output) {
        try (GenericApplicationContext context = new GenericApplicationContext()) {
            context.getEnvironment()
                    .getPropertySources()
                    .addFirst(new SystemEnvironmentPropertySource(
                            "variables",
                            Map.of(
                                    "PARLEY_BASE_URLS", "x",
                                    "PARLEY_BASEURL", "https://parley.example",
                                    "PARLEY_LIMITS_PER_MINUTE", "5",
                                    "PARLEY_LIMITS_PROXIES_0", "::1",
                                    "PARLEY_PORT_8080_TCP", "tcp://10.0.0.1:8080",
                                    "PARLEY_DB_URL", "x")));
            new UnknownSettings().initialize(context);
        }
        assertThat(output.getAll().lines().filter(line -> line.contains("is no setting")))
                .singleElement()
                .asString()
                .contains("PARLEY_BASE_URLS", "PARLEY_BASEURL");
    }

    private static void start(String... arguments) {
        new SpringApplicationBuilder(Settings.class)
                .web(WebApplicationType.NONE)
                .run(arguments)
                .close();
    }
}
