package parley.shield;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.context.ConfigurationPropertiesAutoConfiguration;
import org.springframework.boot.autoconfigure.context.MessageSourceAutoConfiguration;
import org.springframework.boot.autoconfigure.context.PropertyPlaceholderAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.jetty.autoconfigure.servlet.JettyServletWebServerAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.validation.autoconfigure.ValidationAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;
import parley.Wire;
import parley.Wire.Answer;
import parley.site.Languages;

/** The guard before a room that answers everything, behind a proxy on this machine, published by TLS. */
@SpringBootTest(
        classes = LimitsTests.Door.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "parley.base-url=https://parley.example",
            "parley.security.contact=mailto:security@parley.example,https://parley.example/report",
            "parley.limits.enabled=true",
            "parley.limits.per-minute=60",
            "parley.limits.burst=6",
            "parley.limits.costly-per-minute=60",
            "parley.limits.costly-burst=2",
            "parley.limits.proxies=127.0.0.0/8,::1,10.0.0.0/8"
        })
class LimitsTests {

    /** Bears no stereotype, so that no scan of the whole archive finds it. */
    @ImportAutoConfiguration({
        ConfigurationPropertiesAutoConfiguration.class,
        MessageSourceAutoConfiguration.class,
        PropertyPlaceholderAutoConfiguration.class,
        ValidationAutoConfiguration.class,
        JettyServletWebServerAutoConfiguration.class,
        DispatcherServletAutoConfiguration.class,
        WebMvcAutoConfiguration.class
    })
    @Import({Shield.class, SecurityHeaders.class, Rebuffs.class, SecurityTxtController.class, Languages.class})
    static class Door {

        @Bean
        WebMvcConfigurer languages(Languages languages) {
            return new WebMvcConfigurer() {
                @Override
                public void addInterceptors(InterceptorRegistry registry) {
                    registry.addInterceptor(languages);
                }
            };
        }

        @Bean
        RouterFunction<ServerResponse> room() {
            return RouterFunctions.route()
                    .GET(
                            request -> !request.path().startsWith("/.well-known/"),
                            request -> ServerResponse.ok().body("here"))
                    .build();
        }
    }

    private final Wire wire;

    LimitsTests(@LocalServerPort int port) {
        this.wire = new Wire(port);
    }

    // Counting

    @Test
    void whoAsksTooMuchWaitsAndIsToldHowLong() throws InterruptedException {
        Answer refused = askUntilRefused("/articles", "203.0.113.1", 6);
        assertThat(refused.header("Retry-After")).isEqualTo("1");
        assertThat(refused.header("Content-Type")).startsWith("text/html");
        assertThat(refused.header("Content-Security-Policy")).startsWith("default-src 'none'");
        assertThat(refused.body()).contains("<h1>Too many requests</h1>", "lang=\"ko\"");
        assertThat(ask("/articles", "203.0.113.2").status()).isEqualTo(200);
        Thread.sleep(Duration.ofMillis(1_100));
        assertThat(ask("/articles", "203.0.113.1").status()).isEqualTo(200);
    }

    @Test
    void whatIsCostlyHasASmallerBudgetOfItsOwn() {
        askUntilRefused("/search?q=x", "203.0.113.3", 2);
        assertThat(ask("/claims.csv", "203.0.113.3").status()).isEqualTo(429);
        assertThat(ask("/articles", "203.0.113.3").status()).isEqualTo(200);
    }

    @Test
    void dataIsRefusedAsData() {
        Answer refused = askUntilRefused("/claims/002-017.json", "203.0.113.4", 6);
        assertThat(refused.header("Content-Type")).startsWith("application/problem+json");
        assertThat(refused.body()).contains("\"status\":429");
    }

    @Test
    void whatCostsNoMoreThanARefusalIsNotCounted() {
        for (int request = 0; request < 20; request++) {
            assertThat(ask("/assets/css/parley.css", "203.0.113.5").status()).isEqualTo(200);
            assertThat(ask("/actuator/health", "203.0.113.5").status()).isEqualTo(200);
        }
    }

    @ParameterizedTest
    @CsvSource({
        // One household has many addresses of IPv6.
        "2001:db8:1:2::1, 2001:db8:1:2:ffff::2, true",
        "2001:db8:1:4::1, 2001:db8:1:5::1, false",
        // What a client says of itself stands before what the proxy wrote.
        "198.51.100.1, '192.0.2.7, 198.51.100.1', true",
        "198.51.100.2, '192.0.2.7,10.1.1.1, 198.51.100.2, 10.9.9.9', true",
        "198.51.100.3, '198.51.100.3, 192.0.2.8', false",
        // What is no address is not believed; the one behind it counts.
        "198.51.100.4, 'x, 198.51.100.4', true"
    })
    void theClientIsWhomTheTrustedProxySays(String first, String second, boolean same) {
        askUntilRefused("/articles", first, 6);
        assertThat(ask("/articles", second).status()).isEqualTo(same ? 429 : 200);
    }

    @ParameterizedTest
    @CsvSource({
        "b6f1e9a0c4d84f0e9a2f4d5c6b7a8e90, true",
        "12345678-90ab-cdef, true",
        "short, false",
        "with space, false",
        "<script>alert(1)</script>, false"
    })
    void whatATrustedProxyCallsARequestItIsCalled(String id, boolean taken) {
        Answer answer = wire.get("/assets/x", "X-Request-Id: " + id);
        if (taken) {
            assertThat(answer.header("X-Request-Id")).isEqualTo(id);
        } else {
            assertThat(answer.header("X-Request-Id")).matches("[0-9a-v]{10}");
        }
    }

    @Test
    void whatIsNoAddressIsTheProxysOwn() {
        // In an archive of its own, of which the proxy has asked nothing yet.
        try (ConfigurableApplicationContext door = start("--parley.limits.proxies=127.0.0.0/8")) {
            Wire other = new Wire(door.getEnvironment().getRequiredProperty("local.server.port", Integer.class));
            for (int request = 0; request < 3; request++) {
                assertThat(other.get("/articles", "X-Forwarded-For: 198.51.100.5")
                                .status())
                        .isEqualTo(200);
            }
            assertThat(other.get("/articles", "X-Forwarded-For: 198.51.100.5").status())
                    .isEqualTo(429);
            assertThat(other.get("/articles", "X-Forwarded-For: 198.51.100.5, <script>")
                            .status())
                    .isEqualTo(200);
        }
    }

    @Test
    void withoutATrustedProxyNobodyIsBelieved() {
        try (ConfigurableApplicationContext door = start("--parley.limits.proxies=")) {
            Wire other = new Wire(door.getEnvironment().getRequiredProperty("local.server.port", Integer.class));
            for (int request = 0; request < 3; request++) {
                assertThat(other.get("/articles", "X-Forwarded-For: 203.0.113." + request)
                                .status())
                        .isEqualTo(200);
            }
            assertThat(other.get("/articles", "X-Forwarded-For: 203.0.113.9").status())
                    .isEqualTo(429);
            assertThat(other.get("/assets/x", "X-Request-Id: chosen-by-the-reader")
                            .header("X-Request-Id"))
                    .matches("[0-9a-v]{10}");
            // Broken requests are counted as well.
            assertThat(other.get("/articles?%zz").status()).isEqualTo(429);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "parley.limits.burst, 0, burst",
        "parley.limits.costly-per-minute, -1, costlyPerMinute",
        "parley.limits.proxies, somewhere, parley.limits.proxies",
        "parley.security.contact, me, contact"
    })
    void aWrongSettingIsNamed(String setting, String value, String named) {
        assertThatThrownBy(() -> start("--" + setting + "=" + value).close())
                .rootCause()
                .satisfiesAnyOf(
                        cause -> assertThat(cause).hasMessageContaining(named),
                        cause -> assertThat(cause).hasMessageContaining(value));
    }

    private static ConfigurableApplicationContext start(String setting) {
        return new SpringApplicationBuilder(Door.class)
                .properties("server.port=0")
                .run(
                        "--parley.limits.enabled=true",
                        "--parley.limits.burst=3",
                        "--parley.limits.per-minute=1",
                        setting);
    }

    private Answer askUntilRefused(String address, String client, int granted) {
        for (int request = 0; request < granted; request++) {
            assertThat(ask(address, client).status()).isEqualTo(200);
        }
        // On a slow machine a second may pass on the way, and with it one request more is granted.
        for (int request = 0; request < granted; request++) {
            Answer answer = ask(address, client);
            if (answer.status() != 200) {
                assertThat(answer.status()).isEqualTo(429);
                return answer;
            }
        }
        throw new AssertionError(client + " is never refused");
    }

    private Answer ask(String address, String client) {
        return wire.get(address, "X-Forwarded-For: " + client);
    }

    // Published by TLS under a name

    @Test
    void browsersAreToldToComeByTls() {
        for (String address : new String[] {"/articles", "/claims.json", "/assets/css/parley.css", "//", "/x/"}) {
            assertThat(ask(address, "203.0.113.6").header("Strict-Transport-Security"))
                    .isEqualTo("max-age=31536000; includeSubDomains");
        }
    }

    @Test
    void theLanguageIsRememberedSafely() {
        assertThat(ask("/articles?lang=ko", "203.0.113.10").header("Set-Cookie"))
                .contains("lang=ko", "Secure", "HttpOnly", "SameSite=Lax");
    }

    @ParameterizedTest
    @CsvSource({
        "parley.example, 200",
        "PARLEY.example:443, 200",
        "localhost:8080, 200",
        "[::1], 200",
        "elsewhere.example, 421",
        "parley.example.elsewhere.example, 421"
    })
    void onlyItsOwnNamesAreAnswered(String host, int status) {
        assertThat(wire.get("/articles", "Host: " + host, "X-Forwarded-For: 203.0.113.7" + status)
                        .status())
                .isEqualTo(status);
        assertThat(wire.get("/actuator/health", "Host: " + host).status()).isEqualTo(200);
    }

    @Test
    void whoFindsAWeaknessFindsWhomToTell() {
        Answer answer = ask("/.well-known/security.txt", "203.0.113.8");
        assertThat(answer.header("Content-Type")).isEqualToIgnoringCase("text/plain;charset=UTF-8");
        assertThat(answer.body().lines())
                .hasSize(4)
                .startsWith("Contact: mailto:security@parley.example", "Contact: https://parley.example/report")
                .endsWith("Canonical: https://parley.example/.well-known/security.txt");
        OffsetDateTime expires = OffsetDateTime.parse(answer.body()
                .lines()
                .filter(line -> line.startsWith("Expires: "))
                .findFirst()
                .orElseThrow()
                .substring("Expires: ".length()));
        assertThat(expires.toInstant())
                .isBetween(
                        Instant.now().plus(Duration.ofDays(28)), Instant.now().plus(Duration.ofDays(31)));
    }
}
