package parley;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import parley.Visitor.Answer;
import tools.jackson.databind.JsonNode;

/** Others take claims into their pages: as a card in a frame, by oEmbed, and as a picture beside a link. */
@RunningArchive
class EmbeddingTests {

    private static final String CLAIM = "/claims/002-006";
    private static final String UNSIGNED = "/claims/003-001";
    private static final String WITHDRAWN = "/claims/998-001";

    private final Visitor visitor;
    private final JdbcTemplate database;
    private final HttpClient http = HttpClient.newHttpClient();

    EmbeddingTests(@LocalServerPort int port, @Autowired JdbcTemplate database) {
        this.visitor = new Visitor(port);
        this.database = database;
    }

    @AfterEach
    void tidyUp() {
        database.update("delete from withdrawal where claim_code like '998-%'");
    }

    // The card

    @Test
    void aCardBearsTheClaimWithItsSourceAndLeadsToIt() {
        JsonNode claim = visitor.data(CLAIM + ".json");
        Document card = visitor.page(CLAIM + "/embed");
        assertThat(card.expectFirst("h1").text())
                .isEqualTo(claim.get("statement").asString());
        assertThat(card.expectFirst("blockquote").text())
                .isEqualTo(claim.get("quote").get("exact").asString());
        assertThat(card.expectFirst("link[rel=canonical]").attr("href")).isEqualTo(visitor.origin() + CLAIM);
        assertThat(card.expectFirst("h1 a").attr("href")).isEqualTo(visitor.origin() + CLAIM);
        assertThat(card.select("a")).allMatch(link -> link.attr("target").equals("_blank"));
        assertThat(card.select("a:not([rel~=license])"))
                .isNotEmpty()
                .allMatch(link -> visitor.get(link.attr("href")).status() == 200);
        assertThat(card.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
        assertThat(card.select("script, form")).isEmpty();
    }

    @Test
    void aCardMayBeFramedAndRunsNothing() throws Exception {
        HttpResponse<byte[]> answer = send(CLAIM + "/embed", Optional.empty());
        assertThat(answer.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("default-src 'none'", "frame-ancestors *")
                .doesNotContain("unsafe", "script-src");
        assertThat(answer.headers().firstValue("X-Frame-Options")).isEmpty();
        assertThat(answer.headers().firstValue("X-Robots-Tag")).contains("noindex");
    }

    @Test
    void aWithdrawnClaimSaysSoInItsFrame() {
        withdraw();
        Answer answer = visitor.get(WITHDRAWN + "/embed");
        assertThat(answer.status()).isEqualTo(410);
        assertThat(answer.page().expectFirst("body.embed .notice").text())
                .contains("998-001", "28 November 2026", "It was no claim.");
        assertThat(visitor.get("/oembed?url=" + encoded(visitor.origin() + WITHDRAWN))
                        .status())
                .isEqualTo(410);
        assertThat(visitor.get(WITHDRAWN + "/card.png").status()).isEqualTo(410);
    }

    /** Who framed what never was a claim reads in the frame that it is none. */
    @Test
    void whatIsNoClaimSaysSoInItsFrame() {
        Answer answer = visitor.get("/claims/999-999/embed");
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.page().expectFirst("body.embed .notice").text()).contains("999-999");
        assertThat(answer.page().select("link[rel=canonical]")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/claims/999-999/embed", "/claims/%00/embed", "/claims/embed/embed", "/claims/999-999/card.png"})
    void whatIsNoClaimHasNoCard(String address) {
        assertThat(visitor.get(address).status()).isIn(400, 404);
    }

    @Test
    void thePageOfAClaimHasTheCodeToCopy() {
        Document page = visitor.page(CLAIM);
        Element code = page.select(".links code").stream()
                .filter(it -> it.text().startsWith("<iframe"))
                .findFirst()
                .orElseThrow();
        assertThat(page.select("[data-copy^='<iframe']").attr("data-copy")).isEqualTo(code.wholeText());
        Element frame = Jsoup.parse(code.wholeText()).expectFirst("iframe");
        assertThat(frame.attr("src")).isEqualTo(visitor.origin() + CLAIM + "/embed");
        assertThat(frame.attr("title")).contains("002-006");
    }

    // oEmbed

    @Test
    void whoFindsTheClaimFindsTheCard() {
        Document page = visitor.page(CLAIM);
        JsonNode json = visitor.data(
                page.expectFirst("link[type='application/json+oembed']").attr("href"));
        Answer xml =
                visitor.get(page.expectFirst("link[type='text/xml+oembed']").attr("href"));
        assertThat(xml.type()).startsWith("text/xml");
        Document read = Jsoup.parse(xml.text(), Parser.xmlParser());
        assertThat(json.get("version").asString()).isEqualTo("1.0");
        assertThat(json.get("type").asString()).isEqualTo("rich");
        assertThat(json.get("title").asString())
                .isEqualTo(page.expectFirst("h1").text());
        assertThat(json.get("author_name").asString()).isEqualTo("Ramon Pacheco Pardo");
        assertThat(json.get("thumbnail_url").asString())
                .isEqualTo(page.select("meta[property='og:image']").attr("content"));
        json.properties()
                .forEach(field -> assertThat(
                                read.expectFirst("oembed > " + field.getKey()).wholeText())
                        .isEqualTo(field.getValue().asString()));
        Element frame = Jsoup.parse(json.get("html").asString()).expectFirst("iframe");
        assertThat(frame.attr("width")).isEqualTo(json.get("width").asString());
        assertThat(frame.attr("height")).isEqualTo(json.get("height").asString());
        assertThat(visitor.get(frame.attr("src")).status()).isEqualTo(200);
    }

    @Test
    void whomTheSourceDoesNotNameIsNoAuthorHere() {
        assertThat(oEmbed(visitor.origin() + UNSIGNED, "").data().has("author_name"))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({"&maxwidth=300&maxheight=200, 300, 200", "&maxwidth=2000, 600, 10000", "&maxwidth=-1, 600, 10000"})
    void aCardIsNoLargerThanAskedFor(String size, int width, int height) {
        JsonNode answer = oEmbed(visitor.origin() + CLAIM, size).data();
        assertThat(answer.get("width").asInt()).isLessThanOrEqualTo(width);
        assertThat(answer.get("height").asInt()).isLessThanOrEqualTo(height);
        assertThat(answer.has("thumbnail_url")).isEqualTo(!size.contains("300"));
    }

    @ParameterizedTest
    @CsvSource({
        "{origin}/claims/002-006?lang=ko#here, json, 200",
        "{origin}/claims/002-006/, xml, 200",
        "{origin}/claims/002-006, yaml, 501",
        "{origin}/claims/999-999, json, 404",
        "{origin}/claims/002-006/more, json, 404",
        "{origin}/articles/waging-peace-with-north-korea, json, 404",
        "http://elsewhere.example/claims/002-006, json, 404",
        "http://elsewhere.example/?{origin}/claims/002-006, json, 404",
        "http://{origin}@elsewhere.example/claims/002-006, json, 404",
        "javascript:alert(1), json, 404",
        "'', json, 404"
    })
    void anyAddressGetsAClearAnswer(String address, String format, int status) {
        Answer answer = oEmbed(address.replace("{origin}", visitor.origin()), "&format=" + format);
        assertThat(answer.status()).isEqualTo(status);
        if (status != 200) {
            assertThat(answer.type()).startsWith("application/problem+json");
            assertThat(answer.data().get("detail").asString()).isNotBlank();
        }
        assertThat(visitor.get("/oembed").status()).isEqualTo(404);
    }

    // Pictures

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/articles/waging-peace-with-north-korea/card.png",
                "/articles/diplomatic-stalemate-with-north-korea-continues/card.png",
                CLAIM + "/card.png",
                "/summits/trump-kim-2019-hanoi/card.png",
                "/summits/trump-kim-third-summit/card.png"
            })
    void aPictureIsAsLargeAsNetworksWantItAndSentOnce(String address) throws Exception {
        HttpResponse<byte[]> answer = send(address, Optional.empty());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Cache-Control").orElse("")).contains("max-age", "public");
        BufferedImage picture = ImageIO.read(new ByteArrayInputStream(answer.body()));
        assertThat(picture.getWidth()).isEqualTo(1200);
        assertThat(picture.getHeight()).isEqualTo(630);
        assertThat(answer.body()).hasSizeLessThan(300_000);
        Optional<String> mark = answer.headers().firstValue("ETag");
        assertThat(mark).isPresent();
        HttpResponse<byte[]> again = send(address, mark);
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
    }

    @Test
    void aPictureFollowsTheThingThatIsCalledOtherwiseNow() {
        database.update(
                "insert into former_address (path, target) values (?, ?)",
                "/articles/old-pictured",
                "/articles/waging-peace-with-north-korea");
        try {
            Answer answer = visitor.get("/articles/old-pictured/card.png");
            assertThat(answer.status()).isEqualTo(301);
            assertThat(answer.location()).isEqualTo("/articles/waging-peace-with-north-korea/card.png");
        } finally {
            database.update("delete from former_address where path = '/articles/old-pictured'");
        }
    }

    @Test
    void whatMayNotBeShownIsOnNoPicture() throws Exception {
        HttpResponse<byte[]> shown = send(CLAIM + "/card.png", Optional.empty());
        database.update("update article set rights_extent = 'METADATA' where code = '002'");
        try {
            HttpResponse<byte[]> withheld =
                    send(CLAIM + "/card.png", shown.headers().firstValue("ETag"));
            assertThat(withheld.statusCode()).isEqualTo(200);
            assertThat(withheld.body()).isNotEqualTo(shown.body());
        } finally {
            database.update("update article set rights_extent = 'FULL' where code = '002'");
        }
    }

    private void withdraw() {
        database.update("insert into withdrawal (id, claim_code, article_id, withdrawn_on, reason)"
                + " select 998, '998-001', id, date '2026-11-28', 'It was no claim.' from article where code = '002'");
    }

    private Answer oEmbed(String url, String more) {
        return visitor.get("/oembed?url=" + encoded(url) + more);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private HttpResponse<byte[]> send(String address, Optional<String> mark) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(visitor.origin() + address));
        mark.ifPresent(it -> request.header("If-None-Match", it));
        return http.send(request.build(), BodyHandlers.ofByteArray());
    }
}
