package parley.operating;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.mock.web.MockHttpServletRequest;
import parley.RunningArchive;
import parley.Wire;
import parley.Wire.Answer;
import parley.site.RequestId;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What an operator sees of the archive, and what a reader is told of how it is. */
@RunningArchive
@ExtendWith(OutputCaptureExtension.class)
class OperatingTests {

    private final Wire archive;
    private final Wire measures;
    private final DataSource database;

    OperatingTests(@LocalServerPort int port, @Autowired MetricsServer metrics, @Autowired DataSource database) {
        this.archive = new Wire(port);
        this.measures = new Wire(metrics.port());
        this.database = database;
    }

    // Status

    @Test
    void theStatusSaysHowTheArchiveIs() {
        Answer answer = archive.get("/status");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("X-Robots-Tag")).isEqualTo("noindex");
        Document page = Jsoup.parse(answer.body());
        assertThat(page.select(".notice.status.up")).hasSize(1);
        assertThat(page.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
        assertThat(page.select("#content").text()).doesNotContain("jdbc", "h2", "sa", "/data");
        JsonNode data = json(archive.get("/status.json"));
        assertThat(page.select("[aria-labelledby=archive] dd").eachText())
                .startsWith(data.get("articles").asString(), data.get("claims").asString());
        assertThat(data.get("status").asString()).isEqualTo("up");
        assertThat(data.get("claims").asLong())
                .isEqualTo(json(archive.get("/claims.json?size=1")).get("total").asLong());
        assertThat(data.get("version").asString()).isNotEqualTo("0");
        assertThat(archive.get("/status", "Accept: application/json").header("Content-Type"))
                .startsWith("application/json");
    }

    /** Every connection is taken, so that whoever asks the database waits: it is as good as away. */
    @Test
    void whereTheDatabaseDoesNotAnswerTheStatusSaysSo() throws SQLException {
        assertThat(archive.get("/status").status()).isEqualTo(200);
        List<Connection> taken = new ArrayList<>();
        try {
            for (int free = database.unwrap(HikariDataSource.class).getMaximumPoolSize(); free > 0; free--) {
                taken.add(database.getConnection());
            }
            Answer answer = archive.get("/status");
            assertThat(answer.status()).isEqualTo(503);
            assertThat(answer.header("Retry-After")).isEqualTo("10");
            Document page = Jsoup.parse(answer.body());
            assertThat(page.select(".notice.status.down")).hasSize(1);
            assertThat(page.select("[aria-labelledby=archive] dd")).isNotEmpty();
        } finally {
            for (Connection connection : taken) {
                connection.close();
            }
        }
        assertThat(archive.get("/status").status()).isEqualTo(200);
    }

    // Measures

    @Test
    void everyMeasureThatTheManualNamesIsThere() throws IOException {
        archive.get("/articles");
        String scraped = measures.get("/metrics").body();
        String manual = Files.readString(Path.of("docs/operating.md"));
        List<String> named = Pattern.compile("`([a-z][a-z_]+_[a-z_]+)`")
                .matcher(manual.substring(manual.indexOf("| measure |"), manual.indexOf("## Log")))
                .results()
                .map(name -> name.group(1))
                // Those of each cache are there once it has been asked.
                .filter(name -> !name.startsWith("cache_"))
                .toList();
        assertThat(named)
                .hasSizeGreaterThan(5)
                .allSatisfy(name -> assertThat(scraped).contains("\n" + name));
        assertThat(scraped).contains("parley_index_state{state=\"ready\"} 1.0");
        assertThat(series(scraped)).anyMatch(line -> line.contains("uri=\"/articles\""));
    }

    /** A crawler that asks for everything makes no measure more than one that asks for one of each kind. */
    @Test
    void addressesMakeNoMeasures() {
        ask(0);
        Set<String> before = series(measures.get("/metrics").body());
        for (int number = 1; number < 15; number++) {
            ask(number);
        }
        assertThat(series(measures.get("/metrics").body())).isEqualTo(before);
    }

    private void ask(int number) {
        archive.get("/articles/nothing-" + number);
        archive.get("/nothing-" + number);
        archive.get("/nothing-" + number + ".json");
        archive.get("/claims?topic=nothing-" + number);
        archive.get("/claims/002-%03d".formatted(number + 1));
        archive.get("/search?q=nothing" + number);
        archive.get("/assets/nothing-%d.css".formatted(number));
        archive.get("/x/%zz?" + number);
        archive.send("M" + "A".repeat(number + 1), "/claims");
    }

    private static Set<String> series(String scraped) {
        return scraped.lines()
                .filter(line -> line.startsWith("http_server_requests_seconds_count"))
                .map(line -> line.substring(0, line.lastIndexOf(' ')))
                .collect(toSet());
    }

    @Test
    void statementsAreCounted() {
        archive.get("/articles");
        double before = statements();
        archive.get("/articles");
        assertThat(statements() - before).isBetween(1.0, 100.0);
    }

    private double statements() {
        return measures.get("/metrics")
                .body()
                .lines()
                .filter(line -> line.startsWith("parley_database_statements_total "))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' '))))
                .findFirst()
                .orElseThrow();
    }

    // Requests

    @ParameterizedTest
    @CsvSource({
        "/articles/nothing-is-called-this, text/html, 404",
        "/articles/nothing-is-called-this, application/json, 404",
        "/claims/999-999.json, '*/*', 404",
        "/claims?topic=%zz, text/html, 400",
        "/claims.json?topic=%zz, '*/*', 400",
        "/../etc/passwd, text/html, 400",
        "/search?q=sanctions, text/html, 200"
    })
    void everyAnswerSaysWhatTheRequestIsCalled(String address, String accepted, int status) {
        Answer answer = archive.get(address, "Accept: " + accepted, "X-Request-Id: chosen-by-the-reader");
        assertThat(answer.status()).isEqualTo(status);
        String id = answer.header("X-Request-Id");
        assertThat(id).matches("[0-9a-v]{10}");
        if (answer.header("Content-Type").startsWith("application/problem+json")) {
            assertThat(json(answer).get("request").asString()).isEqualTo(id);
        } else if (status != 200) {
            assertThat(Jsoup.parse(answer.body()).select("main code").eachText())
                    .contains(id);
        }
    }

    @Test
    void aLineOfTheLogNamesTheRequestThatItIsAbout(CapturedOutput output) {
        MockHttpServletRequest request = new MockHttpServletRequest();
        RequestId.begin(request, "a-request-of-its-own");
        LoggerFactory.getLogger(OperatingTests.class).info("within");
        RequestId.end();
        LoggerFactory.getLogger(OperatingTests.class).info("outside");
        assertThat(line(output, "within")).contains("[a-request-of-its-own]");
        assertThat(line(output, "outside")).doesNotContain("a-request-of-its-own", "[]");
    }

    private static String line(CapturedOutput output, String word) {
        return output.getAll()
                .lines()
                .filter(line -> line.endsWith(word))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theLogHasNothingOfReaders(CapturedOutput output) {
        for (String address : List.of(
                "/search?q=mugwump",
                "/search?q=author:mugwump+%22",
                "/search.json?q=" + "mugwump".repeat(200),
                "/claims?topic=mugwump&page=mugwump",
                "/articles/mugwump",
                "/mugwump?%zz",
                "/oai?verb=mugwump")) {
            archive.get(address, "X-Forwarded-For: 203.0.113.77", "User-Agent: mugwump", "Cookie: lang=mugwump");
        }
        assertThat(output.getAll())
                .doesNotContain("mugwump", "203.0.113.77")
                // But where the archive itself can be asked.
                .doesNotContainPattern("127\\.0\\.0\\.1(?!:[0-9]+/metrics)");
    }

    private static JsonNode json(Answer answer) {
        // Between the lengths of the one piece that it comes in.
        String body = answer.body();
        return new JsonMapper().readTree(body.substring(body.indexOf('{'), body.lastIndexOf('}') + 1));
    }
}
