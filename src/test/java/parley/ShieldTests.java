package parley;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import parley.Wire.Answer;

/** What the archive gives to those who do not come to read. */
@RunningArchive
@ExtendWith(OutputCaptureExtension.class)
class ShieldTests {

    private static final String GARBAGE = "\u0016\u0003\u0001\u0002\r\n\r\n";

    private final int port;
    private final Wire wire;

    ShieldTests(@LocalServerPort int port) {
        this.port = port;
        this.wire = new Wire(port);
    }

    // Headers

    @ParameterizedTest
    @EnumSource
    void everyPageBearsWhatGuardsItsReader(PageKind kind) {
        Answer page = wire.get(kind.address(), "Accept: text/html");
        assertThat(page.status()).isEqualTo(kind.status());
        assertGuarded(page);
        boolean framed = kind == PageKind.CLAIM_WITHIN_ANOTHER_PAGE;
        assertThat(page.header("Content-Security-Policy"))
                .contains("style-src 'self';", framed ? "frame-ancestors *" : "frame-ancestors 'none'");
        assertThat(page.header("Content-Security-Policy").contains("script-src 'self';"))
                .isEqualTo(!framed);
        assertThat(page.header("Cross-Origin-Resource-Policy")).isEqualTo(framed ? "cross-origin" : "same-origin");
        assertThat(page.header("Cross-Origin-Opener-Policy")).isEqualTo("same-origin");
        // Pages may be kept: who keeps them is decided elsewhere.
        assertThat(page.header("Cache-Control")).doesNotContain("no-store");
        assertThat(page.header("Pragma")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "/claims.json, 200",
        "/claims.csv?topic=trust, 200",
        "/claims.atom?topic=trust, 200",
        "/figures/kinds.svg, 200",
        "/claims/999-999.json, 404",
        "/assets/img/parley.svg, 200",
        "/assets/js/parley.js, 200",
        "/favicon.ico, 200",
        "/opensearch.xml, 200",
        "/actuator/health, 200"
    })
    void whatIsTakenAwayMayBeUsedElsewhereAndDoesNothing(String address, int status) {
        Answer file = wire.get(address);
        assertThat(file.status()).isEqualTo(status);
        assertGuarded(file);
        assertThat(file.header("Content-Security-Policy")).doesNotContain("script-src", "'self'");
        assertThat(file.header("Cross-Origin-Resource-Policy")).isEqualTo("cross-origin");
    }

    @Test
    void onlyTheEmbedMayStandInAFrame() {
        for (String embed : new String[] {"/claims/002-017/embed", "/claims/999-999/embed"}) {
            Answer answer = wire.get(embed, "Accept: text/html");
            assertThat(answer.header("Content-Security-Policy"))
                    .contains("frame-ancestors *", "form-action 'none'")
                    .doesNotContain("script-src");
            assertThat(answer.body()).doesNotContain("<script", "<form");
            assertThat(answer.header("X-Frame-Options")).isEmpty();
        }
        assertThat(wire.get("/claims/002-017/embed/x").header("Content-Security-Policy"))
                .contains("frame-ancestors 'none'");
    }

    @Test
    void theOnlyCookieIsTheLanguage() {
        Answer page = wire.get("/claims?lang=ko");
        assertThat(page.headers())
                .filteredOn(line -> line.startsWith("Set-Cookie"))
                .singleElement()
                .asString()
                .contains("lang=ko", "HttpOnly", "SameSite=Lax");
        assertThat(wire.get("/claims").header("Set-Cookie")).isEmpty();
    }

    // What is not given

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/actuator",
                "/actuator/env",
                "/actuator/beans",
                "/actuator/heapdump",
                "/actuator/loggers",
                "/actuator/metrics",
                "/actuator/prometheus",
                "/actuator/sbom",
                "/actuator/shutdown",
                "/h2-console",
                "/h2-console/login.do",
                "/.well-known/security.txt",
                "/.git/config",
                "/META-INF/sbom/application.cdx.json",
                "/application.yaml",
                "/assets/../application.yaml",
                "/seeds/authors.yaml",
                "/assets/",
                "/error"
            })
    void whatIsNotForReadersIsNotThere(String address) {
        assertThat(wire.get(address).status()).isIn(400, 404, 301);
        assertThat(wire.get(address.replaceFirst("/$", "")).status()).isIn(400, 404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/liveness", "/readiness"})
    void healthIsToldInOneWord(String group) {
        Answer health = wire.get("/actuator/health" + group);
        assertThat(health.status()).isEqualTo(200);
        assertThat(health.body()).doesNotContain("components", "details", "H2", "diskSpace");
    }

    // What is refused

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/claims?topic=%zz | 400",
                "/claims?topic=% | 400",
                "/claims?topic=%4 | 400",
                "/claims?topic=%ff | 400",
                "/claims?topic=%c0%af | 400",
                "/claims?topic=%ed%a0%80 | 400",
                "/claims?%00=x | 400",
                "/claims?topic=%00 | 200",
                "/claims?topic=%E2%80%AE%3Cscript%3E | 200",
                "/claims?topic=%41 | 200",
                "/articles/a%00b | 400",
                "/articles/a%0ab | 400",
                "/articles/%c0%ae%c0%ae/x | 400",
                "/articles/%zz | 400",
                "/../etc/passwd | 400",
                "/articles/../claims | 400",
                "/%2e%2e/%2e%2e/etc/passwd | 400",
                "/articles/%2e%2e/claims | 400",
                "/assets/..%2f..%2fapplication.yaml | 400",
                "/assets/%5c..%5capplication.yaml | 400",
                "/articles/%252e%252e/claims | 400",
                "//claims | 400",
                "//example.org/ | 400",
                "/articles//x | 400",
                "/claims;jsessionid=1 | 400",
                "/claims%3bjsessionid=1 | 400",
                "/claims<script> | 400",
                "/claims\\x | 400",
                "* | 400",
                "claims | 400",
                "http://localhost/claims | 200",
                "http://elsewhere.example/claims | 400"
            })
    void everyAddressGetsAClearAnswer(String target, int status, CapturedOutput output) {
        Answer answer = wire.get(target, "Host: localhost");
        assertThat(answer.status()).isEqualTo(status);
        assertClear(answer, output);
    }

    @Test
    void whatIsTooMuchIsSaidToBe(CapturedOutput output) {
        for (Answer answer : new Answer[] {
            wire.get("/claims?topic=" + "x&topic=".repeat(100)),
            wire.get("/search?q=" + "x".repeat(3_000)),
            wire.get("/claims", "X-Long: " + "x".repeat(9_000)),
            wire.send(GARBAGE),
            wire.send("GET /claims HTTP/1.1\r\nConnection: close\r\n\r\n"),
            wire.send("GET /claims HTTP/1.1\r\nHost: a\r\nHost: b\r\nConnection: close\r\n\r\n"),
            wire.get("/claims", "Host: a b"),
            wire.get("/claims", "Host: <script>"),
            wire.get("/claims", "Content-Length: x")
        }) {
            assertThat(answer.status()).isEqualTo(400);
            assertClear(answer, output);
        }
        Answer tooLong = wire.get("/claims?topic=" + "x".repeat(2_000) + "&topic=" + "x".repeat(2_000));
        assertThat(tooLong.status()).isEqualTo(414);
        assertThat(wire.get("/" + "x".repeat(9_000)).status()).isEqualTo(414);
        assertThat(wire.get("/claims?topic=" + "x&topic=".repeat(80)).status()).isEqualTo(200);
        assertThat(wire.send("GET /claims HTTP/9.9\r\nHost: localhost\r\nConnection: close\r\n\r\n")
                        .status())
                .isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "PATCH", "DELETE", "TRACE", "CONNECT", "PROPFIND", "get"})
    void theArchiveIsOnlyRead(String method, CapturedOutput output) {
        Answer answer = wire.send(method, "/claims");
        assertThat(answer.status()).isIn(400, 405);
        if (answer.status() == 405) {
            assertThat(answer.header("Allow"))
                    .contains("GET", "HEAD", "OPTIONS")
                    .doesNotContain("POST");
        }
        assertClear(answer, output);
        assertThat(wire.send(method, "/claims.json").status()).isEqualTo(answer.status());
    }

    @Test
    void readingIsOfThreeWays() {
        assertThat(wire.send("HEAD", "/claims").status()).isEqualTo(200);
        assertThat(wire.send("HEAD", "/claims").body()).isEmpty();
        assertThat(wire.send("OPTIONS", "/claims").header("Allow")).contains("GET", "HEAD", "OPTIONS");
    }

    @Test
    void onlyAHarvesterSendsAFormAndASmallOne(CapturedOutput output) {
        String form = "Content-Type: application/x-www-form-urlencoded";
        assertThat(wire.send("PUT", "/oai").header("Allow")).contains("POST");
        assertThat(wire.send("POST", "/oai", form, "Content-Length: 20000").status())
                .isEqualTo(413);
        assertThat(chunked("POST", "/oai").status()).isEqualTo(411);
        Answer broken = wire.send("POST /oai HTTP/1.1\r\nHost: localhost\r\n" + form
                + "\r\nContent-Length: 8\r\nConnection: close\r\n\r\nverb=%zz");
        assertThat(broken.status()).isEqualTo(400);
        assertClear(broken, output);
        assertThat(chunked("GET", "/claims").status()).isEqualTo(411);
    }

    private Answer chunked(String method, String target) {
        return wire.send(String.join(
                "\r\n",
                method + " " + target + " HTTP/1.1",
                "Host: localhost",
                "Content-Type: application/x-www-form-urlencoded",
                "Transfer-Encoding: chunked",
                "Connection: close",
                "",
                "0",
                "",
                ""));
    }

    @Test
    void aRefusalOfDataIsData() {
        Answer problem = wire.get("/claims.json?topic=%zz", "Origin: https://elsewhere.example");
        assertThat(problem.status()).isEqualTo(400);
        assertThat(problem.header("Access-Control-Allow-Origin")).isEqualTo("*");
        assertThat(problem.header("Content-Type")).startsWith("application/problem+json");
        assertThat(new Visitor(port).get("/claims").isPage()).isTrue();
        assertThat(wire.get("/claims?topic=%zz", "Accept: application/json").header("Content-Type"))
                .startsWith("application/problem+json");
    }

    @ParameterizedTest
    @CsvSource({
        "/articles/, /articles",
        "/claims/?topic=trust&kind=causal, /claims?kind=causal&topic=trust",
        "/articles/waging-peace-with-north-korea/, /articles/waging-peace-with-north-korea"
    })
    void aSlashTooManyIsTakenAway(String address, String to) {
        Answer answer = wire.get(address);
        assertThat(answer.status()).isEqualTo(301);
        assertThat(answer.header("Location")).isEqualTo(to);
    }

    @Test
    void aContainerOfAnnotationsKeepsItsSlash() {
        assertThat(wire.get("/annotations/").status()).isNotEqualTo(301);
    }

    private static void assertGuarded(Answer answer) {
        assertThat(answer.header("Content-Security-Policy"))
                .startsWith("default-src 'none';")
                .contains("base-uri 'none'")
                .doesNotContain("unsafe");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.header("Referrer-Policy")).isEqualTo("same-origin");
        assertThat(answer.header("Permissions-Policy")).contains("camera=()", "geolocation=()");
        // Without TLS a promise to come by TLS means nothing.
        assertThat(answer.header("Strict-Transport-Security")).isEmpty();
        assertThat(answer.headers())
                .noneMatch(line -> line.matches("(?i)(Server|X-Powered-By|X-Application-Context):.*"));
    }

    /** Says what to do, is guarded like every page, and tells nothing of what it is made with, here or in the log. */
    private static void assertClear(Answer answer, CapturedOutput output) {
        assertGuarded(answer);
        assertThat(answer.body()).doesNotContain("Exception", "\tat ", "Jetty", "Eclipse", "Spring");
        if (answer.status() != 200) {
            assertThat(answer.body())
                    .containsAnyOf("<h1>", "\"status\":" + answer.status())
                    .contains(answer.body().startsWith("{") ? "\"detail\"" : "lang=\"ko\"");
        }
        assertThat(Arrays.stream(output.getAll().split("\n", -1)))
                .noneMatch(line -> line.startsWith("\tat ") || line.contains("Exception"));
    }
}
