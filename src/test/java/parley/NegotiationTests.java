package parley;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.MessageSource;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.JdbcTemplate;
import parley.forms.Formats;
import parley.forms.Representation;
import parley.site.Languages;
import tools.jackson.databind.JsonNode;

/** Suffix first, {@code Accept} second: each form of a thing is had by either, and what there is not is said. */
@RunningArchive
class NegotiationTests {

    private static final String ARTICLE = "/articles/waging-peace-with-north-korea";
    private static final String PROBLEM = "application/problem+json";

    @LocalServerPort
    private int port;

    @Autowired
    private Formats formats;

    @Autowired
    private MessageSource messages;

    @Autowired
    private JdbcTemplate database;

    private Visitor visitor;

    @BeforeEach
    void open() {
        visitor = new Visitor(port);
    }

    @AfterEach
    void tidyUp() {
        database.update("delete from former_address where path like '%/old-%'");
        database.update("delete from withdrawal where claim_code like '999-%'");
    }

    /** Of every form that any room declares, by its example. */
    @Test
    void everyDeclaredFormIsHadByItsSuffixAndByAccept() {
        assertThat(formats.all()).hasSizeGreaterThan(20).allSatisfy(form -> {
            String twin = form.at(form.example());
            // The suffix is what counts, whatever a client accepts.
            Visitor.Answer bySuffix = visitor.ask("GET", twin, "Accept", "text/html");
            assertThat(bySuffix.status()).as(twin).isEqualTo(200);
            assertThat(MediaType.parseMediaType(bySuffix.type())).satisfies(type -> {
                assertThat(type.equalsTypeAndSubtype(form.type())).as(twin).isTrue();
                assertThat(form.type().getParameter("profile")).isEqualTo(type.getParameter("profile"));
            });
            assertThat(bySuffix.list("Vary")).doesNotContain("accept");

            Visitor.Answer byAccept = visitor.ask("GET", form.example(), "Accept", form.type() + ", text/html;q=0.5");
            assertThat(byAccept.status()).as(twin).isEqualTo(200);
            assertThat(byAccept.type()).isEqualTo(bySuffix.type());
            assertThat(byAccept.header("Content-Location")).isEqualTo(twin);
            assertThat(byAccept.list("Vary"))
                    .contains("accept", "accept-language", "cookie")
                    .doesNotHaveDuplicates();
            assertThat(byAccept.size()).as(twin).isEqualTo(bySuffix.size());

            for (String message : List.of(form.message(), "format.page")) {
                Languages.SPOKEN.forEach(language ->
                        assertThat(messages.getMessage(message, null, language)).isNotBlank());
            }
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*/*",
                "text/html",
                "text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,*/*;q=0.8",
                "application/json;q=0.5, text/html",
                "text/*",
                "certainly not a type"
            })
    void whereThePageIsAsWelcomeAsAnythingItIsGiven(String accept) {
        for (String address : List.of(ARTICLE, "/claims?kind=causal", "/about", "/figures/kinds")) {
            Visitor.Answer answer = visitor.ask("GET", address, "Accept", accept);
            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.isPage()).as(address).isTrue();
            assertThat(answer.header("Content-Location")).isEmpty();
            assertThat(answer.list("Vary")).contains("accept", "accept-language", "cookie");
        }
    }

    @Test
    void withoutAcceptThePageIsGiven() {
        assertThat(visitor.ask("GET", ARTICLE).isPage()).isTrue();
    }

    @Test
    void theQueryGoesWithTheForm() {
        String query = "?author=leif-eric-easley&size=2";
        Visitor.Answer answer = visitor.ask("GET", "/claims" + query, "Accept", "application/json");
        assertThat(answer.header("Content-Location")).isEqualTo("/claims.json" + query);
        assertThat(answer.data()).isEqualTo(visitor.data("/claims.json" + query));
    }

    @ParameterizedTest
    @CsvSource({ARTICLE + ", .json", "/claims/002-017, .json", "/questions, .csv", "/about, ''"})
    void whereNothingIsAcceptableItIsSaidWhatThereIs(String address, String suffix) {
        Visitor.Answer answer = visitor.ask("GET", address, "Accept", "image/png, model/gltf+json;q=0.3");
        assertThat(answer.status()).isEqualTo(406);
        assertThat(answer.type()).isEqualTo(PROBLEM);
        assertThat(answer.list("Vary")).contains("accept");
        assertThat(answer.data().get("status").asInt()).isEqualTo(406);
        assertThat(addresses(answer.data().get("formats"))).contains(address, address + suffix);
        for (JsonNode form : answer.data().get("formats")) {
            Visitor.Answer offered = visitor.get(form.get("address").asString());
            assertThat(offered.status()).isEqualTo(200);
            assertThat(MediaType.parseMediaType(offered.type())
                            .isCompatibleWith(
                                    MediaType.parseMediaType(form.get("type").asString())))
                    .isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {ARTICLE + ".foo", "/claims.xls", "/claims/002-017.tar.gz", "/articles/nothing.foo"})
    void anUnknownSuffixIsNotFoundAndTheFormsAreListed(String address) {
        String page = address.replaceFirst("\\..*", "");
        Document document = visitor.get(address).page();
        assertThat(document.select("main code").eachText()).contains(page, page + ".json");
        assertThat(document.select("main a").eachAttr("href")).contains(page, page + ".json", "/claims");

        Visitor.Answer data = visitor.ask("GET", address, "Accept", "application/json");
        assertThat(data.status()).isEqualTo(404);
        assertThat(data.type()).isEqualTo(PROBLEM);
        assertThat(addresses(data.data().get("formats"))).contains(page, page + ".json");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/articles/nothing.json",
                "/claims/999-999.json",
                "/questions/nothing.csv",
                "/questions/nothing.txt",
                "/figures/nothing.svg",
                "/nothing.csv",
                "/nothing/at/all.json"
            })
    void whatIsNotThereIsAProblemToThoseWhoAskForData(String address) {
        for (String accept : List.of("*/*", "text/html", "text/csv")) {
            Visitor.Answer answer = visitor.ask("GET", address, "Accept", accept);
            assertThat(answer.status()).isEqualTo(404);
            assertThat(answer.type()).isEqualTo(PROBLEM);
            assertThat(answer.data().get("title").asString()).isEqualTo("Not Found");
            assertThat(answer.data().get("detail").asString()).isNotBlank();
        }
        String page = address.replaceFirst("\\..*", "");
        Visitor.Answer negotiated = visitor.ask("GET", page, "Accept", "application/json, text/csv, image/svg+xml");
        assertThat(negotiated.status()).isEqualTo(404);
        assertThat(negotiated.type()).isEqualTo(PROBLEM);
        assertThat(negotiated.header("Content-Location")).isEmpty();
        assertThat(visitor.get(page).isPage()).isTrue();
    }

    @Test
    void whatWasWithdrawnIsAProblemToThoseWhoAskForData() {
        database.update("insert into withdrawal (id, claim_code, article_id, withdrawn_on, reason)"
                + " select -1, '999-001', id, date '2026-11-22', 'It said too much.' from article where code = '000'");
        List<Visitor.Answer> answers = new ArrayList<>();
        answers.add(visitor.ask("GET", "/claims/999-001", "Accept", "application/json"));
        formats.of("/claims/999-001").stream()
                .map(Representation::suffix)
                .forEach(suffix -> answers.add(visitor.get("/claims/999-001" + suffix)));
        assertThat(answers).hasSizeGreaterThan(1).allSatisfy(answer -> {
            assertThat(answer.status()).as(answer.address()).isEqualTo(410);
            assertThat(answer.type()).isEqualTo(PROBLEM);
            assertThat(answer.data().get("detail").asString()).isEqualTo("It said too much.");
        });
        assertThat(visitor.get("/claims/999-001").isPage()).isTrue();
    }

    @Test
    void formerAddressesLeadOnWithEverySuffixAndPart() {
        lead("/articles/old-name", ARTICLE);
        lead("/questions/old-question", "/questions/can-sanctions-be-tightened");
        for (String rest : List.of("", ".json", "?lang=en", ".json?lang=en", ".bib", "/versions", "/versions/1.json")) {
            Visitor.Answer answer = visitor.get("/articles/old-name" + rest);
            assertThat(answer.status()).as(rest).isEqualTo(301);
            assertThat(answer.location()).isEqualTo(ARTICLE + rest);
        }
        assertThat(visitor.get("/questions/old-question.csv").location())
                .isEqualTo("/questions/can-sanctions-be-tightened.csv");
        // What is negotiated stays so.
        assertThat(visitor.ask("GET", "/articles/old-name", "Accept", "application/json")
                        .location())
                .isEqualTo(ARTICLE);
        assertThat(visitor.ask("HEAD", "/articles/old-name").status()).isEqualTo(301);
    }

    private void lead(String path, String target) {
        database.update("insert into former_address (path, target) values (?, ?)", path, target);
    }

    @ParameterizedTest
    @ValueSource(strings = {ARTICLE, ARTICLE + ".json", "/claims.csv?kind=causal", "/figures/kinds.svg", "/claims"})
    void headAndOptionsAreAnsweredAsGetIs(String address) {
        Visitor.Answer get = visitor.get(address);
        Visitor.Answer head = visitor.ask("HEAD", address, "Accept", "text/html, */*;q=0.8");
        assertThat(head.status()).isEqualTo(200);
        assertThat(head.size()).isZero();
        assertThat(head.type()).isEqualTo(get.type());
        assertThat(head.list("Vary")).isEqualTo(get.list("Vary"));

        Visitor.Answer options = visitor.ask("OPTIONS", address);
        assertThat(options.status()).isEqualTo(200);
        assertThat(options.list("Allow")).containsExactlyInAnyOrder("get", "head", "options");

        for (String method : List.of("POST", "PUT", "DELETE")) {
            Visitor.Answer refused = visitor.ask(method, address, "Accept", "*/*");
            assertThat(refused.status()).isEqualTo(405);
            assertThat(refused.list("Allow")).contains("get");
            assertThat(refused.type()).startsWith(address.contains(".") ? PROBLEM : "text/html");
        }
        assertThat(visitor.ask("POST", address, "Accept", "application/json").type())
                .isEqualTo(PROBLEM);
    }

    private static List<String> addresses(JsonNode forms) {
        return forms.valueStream().map(form -> form.get("address").asString()).toList();
    }
}
