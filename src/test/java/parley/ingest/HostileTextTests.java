package parley.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import parley.Parley;
import tools.jackson.databind.json.JsonMapper;

/** An archive whose documents, names and notes are all hostile, read as a reader does. */
class HostileTextTests {

    private static final String HOSTILE =
            "</title></textarea></script><script>pwned=1</script><img src=x onerror=pwned=1>\" onfocus=pwned=1 x=\""
                    + " \u202E\u2066\u200B\u0456 ${7*7} [[${7*7}]] &lt;b&gt; ]]> <!-- =cmd()";

    private static final List<String> PAGES = List.of(
            "/",
            "/articles",
            "/articles/a-small-article",
            "/authors",
            "/authors/jane-doe",
            "/actors",
            "/actors/kim-jong-un",
            "/summits",
            "/summits/hanoi",
            "/topics",
            "/topics/trust",
            "/claims",
            "/claims?author=jane-doe&topic=trust",
            "/claims/table?rows=topic&columns=author",
            "/claims/900-001",
            "/claims/900-003",
            "/questions",
            "/questions/is-there-trust",
            "/map",
            "/timeline",
            "/predictions",
            "/figures",
            "/search?q=Kim",
            "/search/suggest?q=trust");

    @Test
    void whateverTheDocumentsSayIsText(@TempDir Path folder) throws Exception {
        String yaml = "'" + HOSTILE + "'";
        Seeds seeds = Seeds.small()
                .edit("authors.yaml", "name: Jane Doe", "name: " + yaml)
                .edit("topics.yaml", "name: Trust", "name: " + yaml)
                .edit("topics.yaml", "Whether one side believes the other.", yaml)
                .edit("actors.yaml", "name: Kim Jong Un", "name: " + yaml)
                .edit(
                        "summits.yaml",
                        "name: Summit in Hanoi, short-name: Hanoi",
                        "name: " + yaml + ", short-name: " + yaml)
                .edit("relations.yaml", "Both find no trust.", yaml)
                .edit("questions.yaml", "wording: Is there trust?", "wording: " + yaml)
                .edit("900_small.txt", "A Small Article", HOSTILE)
                .edit("900_small.txt", "Jane Doe", "By " + HOSTILE)
                .edit("900_small.txt", "Talks will fail.", "Talks will fail " + HOSTILE + ".")
                .edit("900_small.yaml", "text: A Small Article", "text: " + yaml)
                .edit("900_small.yaml", "printed: Jane Doe", "printed: " + yaml)
                .edit("900_small.yaml", "For the sake of the example.", yaml)
                .edit("900_small.yaml", "quote: Talks will fail", "quote: 'Talks will fail " + HOSTILE + "'")
                .edit("900_small.yaml", "statement: Talks at Hanoi will fail.", "statement: " + yaml)
                .edit("900_small.yaml", "criterion: The talks end without a document.", "criterion: " + yaml);
        for (SourceDocument file : seeds.files().values()) {
            Files.write(folder.resolve(file.name()), file.bytes());
        }
        try (ConfigurableApplicationContext archive = new SpringApplicationBuilder(Parley.class)
                .run(
                        "--server.port=0",
                        "--spring.datasource.url=jdbc:h2:mem:hostile",
                        "--parley.seeds=" + folder.toUri())) {
            String origin = "http://localhost:" + archive.getEnvironment().getRequiredProperty("local.server.port");
            for (String address : PAGES) {
                HttpResponse<String> answer = get(origin + address);
                assertThat(answer.statusCode()).as(address).isEqualTo(200);
                assertNothingRuns(address, Jsoup.parse(answer.body()));
            }
            assertThat(Jsoup.parse(get(origin + "/articles/a-small-article").body())
                            .expectFirst("#p2")
                            .wholeText())
                    .isEqualTo("Talks will fail " + HOSTILE + ".");
            assertThat(Jsoup.parse(get(origin + "/claims/900-003").body()).wholeText())
                    .contains(HOSTILE);
            assertThat(new JsonMapper()
                            .readTree(get(origin + "/claims/900-003.json").body())
                            .get("statement")
                            .asString())
                    .isEqualTo(HOSTILE);
            for (String address : List.of("/claims.atom", "/figures/topics.svg")) {
                org.w3c.dom.Document xml = DocumentBuilderFactory.newNSInstance()
                        .newDocumentBuilder()
                        .parse(new ByteArrayInputStream(
                                get(origin + address).body().getBytes(StandardCharsets.UTF_8)));
                assertThat(xml.getElementsByTagNameNS("*", "script").getLength())
                        .as(address)
                        .isZero();
                assertThat(xml.getElementsByTagNameNS("*", "img").getLength())
                        .as(address)
                        .isZero();
            }
        }
    }

    private static void assertNothingRuns(String address, Document page) {
        for (Element data : page.select("script[type='application/ld+json']")) {
            // No script to a browser, and whatever stands in it is JSON to its end.
            assertThat(new JsonMapper().readTree(data.data()).isObject())
                    .as(address)
                    .isTrue();
        }
        for (Element script : page.select("script:not([type='application/ld+json'])")) {
            assertThat(script.attr("src")).as(address).startsWith("/assets/js/");
            assertThat(script.data()).as(address).isEmpty();
        }
        assertThat(page.select("img, iframe, object, embed, base, title ~ title, textarea"))
                .as(address)
                .isEmpty();
        for (Element element : page.getAllElements()) {
            assertThat(element.attributes().asList())
                    .as(address)
                    .noneMatch(attribute -> attribute.getKey().startsWith("on"))
                    .noneMatch(attribute -> attribute.getValue().startsWith("javascript:"));
        }
    }

    private static HttpResponse<String> get(String address) throws Exception {
        try (HttpClient http = HttpClient.newHttpClient()) {
            return http.send(
                    HttpRequest.newBuilder(URI.create(address.replace("\"", "%22")))
                            .header("Accept", "text/html, */*;q=0.8")
                            .build(),
                    BodyHandlers.ofString());
        }
    }
}
