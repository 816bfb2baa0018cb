package parley.caching;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.decoder.Decoder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import parley.PageKind;
import parley.RunningArchive;

/** A page is the same for everyone until the archive changes, and then it is another one. */
@RunningArchive
class CachingTests {

    private static final String ARTICLE = "/articles/waging-peace-with-north-korea";

    private final HttpClient http = HttpClient.newHttpClient();
    private final int port;
    private final JdbcClient sql;
    private final PageCache kept;

    @Autowired
    CachingTests(@LocalServerPort int port, JdbcClient sql, PageCache kept) {
        this.port = port;
        this.sql = sql;
        this.kept = kept;
    }

    private HttpResponse<byte[]> ask(String method, String address, String... headers)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + address))
                .method(method, HttpRequest.BodyPublishers.noBody());
        if (headers.length > 0) {
            request.headers(headers);
        }
        return http.send(request.build(), BodyHandlers.ofByteArray());
    }

    private void move(int by) {
        sql.sql("update archive set revision = revision + :by").param("by", by).update();
    }

    private static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    private static String text(HttpResponse<byte[]> answer) {
        return new String(answer.body(), StandardCharsets.UTF_8);
    }

    /** Names and values, but for the time. */
    private static Set<String> headers(HttpResponse<?> answer) {
        return answer.headers().map().entrySet().stream()
                .filter(entry -> !entry.getKey().matches("(?i)date|:status"))
                .map(entry -> entry.getKey() + ": " + entry.getValue())
                .collect(toSet());
    }

    @ParameterizedTest
    @EnumSource
    void whatIsKeptIsWhatWasMade(PageKind kind) throws Exception {
        HttpResponse<byte[]> made = ask("GET", kind.address(), "Accept", "text/html");
        HttpResponse<byte[]> again = ask("GET", kind.address(), "Accept", "text/html");
        assertThat(made.statusCode()).isEqualTo(kind.status());
        assertThat(again.statusCode()).isEqualTo(kind.status());
        String tag = header(made, "ETag");
        // Errors and what holds for now bear the name of the one request.
        if (!tag.isEmpty()) {
            assertThat(again.body()).isEqualTo(made.body());
            assertThat(headers(again)).isEqualTo(headers(made));
            assertThat(tag).matches("\"[-_A-Za-z0-9]+\"");
            assertThat(header(made, "Cache-Control")).contains("max-age");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ARTICLE,
                "/claims?topic=sanctions&kind=causal",
                "/summits/trump-kim-2019-hanoi",
                "/claims/002-017",
                "/claims/002-017.json",
                "/claims.csv?topic=trust",
                "/figures/kinds.svg"
            })
    void whoHasItIsToldSoWithoutItBeingMade(String address) throws Exception {
        String tag = header(ask("GET", address), "ETag");
        long made = kept.made();
        HttpResponse<byte[]> same = ask("GET", address, "If-None-Match", "\"other\", W/" + tag);
        assertThat(same.statusCode()).isEqualTo(304);
        assertThat(same.body()).isEmpty();
        assertThat(header(same, "ETag")).isEqualTo(tag);
        assertThat(header(same, "Content-Security-Policy")).startsWith("default-src 'none'");
        assertThat(header(same, "Vary")).isNotEmpty();
        assertThat(ask("GET", address, "If-None-Match", "\"other\"").statusCode())
                .isEqualTo(200);
        assertThat(kept.made()).isEqualTo(made);

        HttpResponse<byte[]> head = ask("HEAD", address);
        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
        assertThat(header(head, "ETag")).isEqualTo(tag);
        assertThat(header(head, "Content-Length"))
                .isEqualTo(String.valueOf(ask("GET", address).body().length));
    }

    @Test
    void everyCodingIsOfTheSameBytesAndHasATagOfItsOwn() throws Exception {
        Brotli4jLoader.ensureAvailability();
        HttpResponse<byte[]> plain = ask("GET", ARTICLE);
        HttpResponse<byte[]> gzip = ask("GET", ARTICLE, "Accept-Encoding", "gzip, deflate");
        HttpResponse<byte[]> brotli = ask("GET", ARTICLE, "Accept-Encoding", "gzip, deflate, br");
        assertThat(header(plain, "Content-Encoding")).isEmpty();
        assertThat(header(gzip, "Content-Encoding")).isEqualTo("gzip");
        assertThat(header(brotli, "Content-Encoding")).isEqualTo("br");
        assertThat(new GZIPInputStream(new ByteArrayInputStream(gzip.body())).readAllBytes())
                .isEqualTo(plain.body());
        assertThat(Decoder.decompress(brotli.body()).getDecompressedData()).isEqualTo(plain.body());
        assertThat(Stream.of(plain, gzip, brotli).map(answer -> header(answer, "ETag")))
                .doesNotHaveDuplicates();
        assertThat(List.of(plain, gzip, brotli))
                .allSatisfy(answer -> assertThat(
                                answer.headers().allValues("Vary").toString().toLowerCase(Locale.ROOT))
                        .contains("accept-encoding", "accept-language", "accept"));
        assertThat(brotli.body().length).isLessThan(gzip.body().length);
        assertThat(header(ask("GET", ARTICLE, "Accept-Encoding", "br;q=0, gzip"), "Content-Encoding"))
                .isEqualTo("gzip");
    }

    @Test
    void parametersHaveOneOrder() throws Exception {
        String one = "/claims?topic=sanctions&kind=causal&topic=trust";
        String other = "/claims?kind=causal&topic=sanctions&topic=trust";
        HttpResponse<byte[]> made = ask("GET", one);
        long before = kept.answers().estimatedSize();
        HttpResponse<byte[]> same = ask("GET", other);
        assertThat(same.body()).isEqualTo(made.body());
        assertThat(header(same, "ETag")).isEqualTo(header(made, "ETag"));
        assertThat(kept.answers().estimatedSize()).isEqualTo(before);
    }

    @Test
    void everyLanguageAndFormHasItsOwn() throws Exception {
        String english = text(ask("GET", "/articles"));
        HttpResponse<byte[]> korean = ask("GET", "/articles", "Accept-Language", "ko-KR,ko;q=0.9");
        assertThat(english).contains("<html lang=\"en\"");
        assertThat(text(korean)).contains("<html lang=\"ko\"");
        assertThat(header(korean, "Content-Language")).startsWith("ko");
        assertThat(ask("GET", "/articles", "Cookie", "lang=ko").body()).isEqualTo(korean.body());
        assertThat(header(ask("GET", "/articles?lang=ko"), "Set-Cookie")).contains("lang=ko");
        assertThat(header(ask("GET", "/articles"), "Set-Cookie")).isEmpty();
        assertThat(header(ask("GET", "/claims", "Accept", "application/json"), "Content-Type"))
                .startsWith("application/json");
        assertThat(header(ask("GET", "/claims"), "Content-Type")).startsWith("text/html");
    }

    @Test
    void aChangeOfTheArchiveMakesEveryPageAnew() throws Exception {
        String tag = header(ask("GET", ARTICLE), "ETag");
        String name = sql.sql("select name from author where slug = 'ramon-pacheco-pardo'")
                .query(String.class)
                .single();
        try {
            // Not by the template of the tests, which would let go of everything at once.
            sql.sql("update author set name = 'Somebody Else' where slug = 'ramon-pacheco-pardo'")
                    .update();
            assertThat(ask("GET", ARTICLE, "If-None-Match", tag).statusCode()).isEqualTo(304);
            move(1);
            HttpResponse<byte[]> changed = ask("GET", ARTICLE, "If-None-Match", tag);
            assertThat(changed.statusCode()).isEqualTo(200);
            assertThat(text(changed)).contains("Somebody Else");
        } finally {
            sql.sql("update author set name = :name where slug = 'ramon-pacheco-pardo'")
                    .param("name", name)
                    .update();
            move(-1);
        }
        // The same bytes again, and so the same tag: it does not say when they were made.
        assertThat(ask("GET", ARTICLE, "If-None-Match", tag).statusCode()).isEqualTo(304);
    }

    /** The index has a life of its own, and an error may be gone in a moment. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/search?q=sanctions",
                "/search.json?q=sanctions",
                "/articles/none",
                "/claims?lang=ko",
                "/actuator/health"
            })
    void whatHoldsForNowIsNotKept(String address) throws Exception {
        ask("GET", "/articles");
        long before = kept.answers().estimatedSize();
        HttpResponse<byte[]> answer = ask("GET", address);
        assertThat(header(answer, "ETag")).isEmpty();
        assertThat(header(answer, "Cache-Control")).doesNotContain("max-age");
        kept.answers().cleanUp();
        assertThat(kept.answers().estimatedSize()).isEqualTo(before);
    }

    @Test
    void howManyEverAskItIsMadeOnce() throws Exception {
        String address = "/claims?actor=united-states&certainty=hedged";
        kept.answers().invalidateAll();
        long before = kept.made();
        List<byte[]> bodies = IntStream.range(0, 32)
                .mapToObj(reader -> http.sendAsync(
                        HttpRequest.newBuilder(URI.create("http://localhost:" + port + address))
                                .build(),
                        BodyHandlers.ofByteArray()))
                .toList()
                .stream()
                .map(answer -> answer.join().body())
                .toList();
        assertThat(bodies).allMatch(body -> Arrays.equals(body, bodies.getFirst()));
        assertThat(kept.made() - before).isLessThanOrEqualTo(1);
    }
}
