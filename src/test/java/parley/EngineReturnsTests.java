package parley;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** The search engine goes away and comes back; the archive stays. */
@Tag("fault")
@RunningNode
@ExtendWith(OutputCaptureExtension.class)
class EngineReturnsTests {

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    /** A connection that hears nothing lasts 30 seconds. */
    private static final Duration BEFORE_A_CONNECTION_GIVES_UP = Duration.ofSeconds(25);

    private static final List<String> EVERYTHING_ELSE = List.of(
            "/",
            "/articles/waging-peace-with-north-korea",
            "/claims?author=leif-eric-easley&summit=trump-kim-2019-hanoi",
            "/claims.json?topic=sanctions",
            "/claims/002-017",
            "/claims/002-017.json",
            "/summits/trump-kim-2019-hanoi",
            "/authors/ramon-pacheco-pardo",
            "/questions",
            "/timeline",
            "/search",
            "/search/suggest?q=kim+jong",
            "/actuator/health/readiness");

    @Autowired
    private ApplicationContext application;

    @Autowired
    private OpenSearchNode engine;

    @Autowired
    private JdbcTemplate database;

    private ArchiveNode node;

    @BeforeEach
    void open() {
        node = new ArchiveNode(application);
        searchAnswers(node);
    }

    @AfterEach
    void engineIsBack() {
        engine.start();
        searchAnswers(node);
    }

    @Test
    void everythingElseGoesOnAndSearchSaysThatItRests() {
        engine.stop();
        everythingElseGoesOn();
        searchRests(node);
        everythingElseGoesOn();
        assertThat(node.visitor().claimsOn("/claims?author=leif-eric-easley&summit=trump-kim-2019-hanoi"))
                .isNotEmpty();
        Visitor.Answer page = node.visitor().get("/search?q=sanctions&lang=ko");
        assertThat(page.status()).isEqualTo(503);
        assertThat(page.page().expectFirst("html").attr("lang")).isEqualTo("ko");
        assertThat(page.page().expectFirst("h1").text()).contains("쉬고");
        assertThat(page.page().select("main a").eachAttr("href")).contains("/claims");
        assertThat(node.visitor().get("/search.json?q=sanctions").status()).isEqualTo(503);
        node.publish("999-101", "Written while the search rests, of scheelite.");
        engine.start();
        found("scheelite", "999-101");
        node.withdraw("999-101");
        found("scheelite");
    }

    /** Nobody searches while it is away, so that nobody notices but the one who writes. */
    @Test
    void whatIsWrittenMeanwhileIsFoundAfterwards(CapturedOutput output) {
        int begun = output.length();
        engine.stop();
        node.publish("999-102", "Written while nobody searches, of wolframite.");
        // Hibernate Search gives up what fails often.
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(
                                database.queryForList("select id from hsearch_outbox_event where status = 'ABORTED'"))
                        .isNotEmpty());
        engine.start();
        found("wolframite", "999-102");
        node.withdraw("999-102");
        found("wolframite");
        assertThat(database.queryForList("select id from hsearch_outbox_event")).isEmpty();
        // For this the index was not made anew, which in a large archive takes long.
        assertThat(output.subSequence(begun, output.length()).toString())
                .contains("Search rests")
                .doesNotContain("The index is made");
    }

    @Test
    void theArchiveStartsWithoutItAndGivesEverythingToOneThatLostItAll() {
        List<String> before = node.found("sanctions");
        engine.stop();
        engine.forget();
        try (ArchiveNode late = node.another()) {
            searchRests(late);
            assertThat(late.visitor().claimsOn("/claims?summit=trump-kim-2019-hanoi"))
                    .isNotEmpty();
            engine.start();
            late.publish("999-104", "Written to an engine that knows nothing, of cassiterite.");
            found("cassiterite", "999-104");
            // How rare a word is counts for the order, and there is one claim more. What was written last may be found
            // first.
            await().atMost(PATIENCE)
                    .untilAsserted(
                            () -> assertThat(node.found("sanctions")).containsExactlyInAnyOrderElementsOf(before));
            searchAnswers(late);
            assertThat(late.found("sanctions")).containsExactlyInAnyOrderElementsOf(before);
            late.withdraw("999-104");
        }
        found("cassiterite");
    }

    @Test
    void anEngineThatIsSilentHoldsNobodyUp() {
        engine.pause();
        try {
            assertTimeout(BEFORE_A_CONNECTION_GIVES_UP, this::everythingElseGoesOn);
            searchRests(node);
        } finally {
            engine.resume();
        }
        searchAnswers(node);
    }

    private void everythingElseGoesOn() {
        for (String address : EVERYTHING_ELSE) {
            assertThat(node.visitor().get(address).status()).as(address).isEqualTo(200);
        }
    }

    private void found(String question, String... ids) {
        await().atMost(PATIENCE).untilAsserted(() -> {
            assertThat(node.search(question).status()).isEqualTo(200);
            assertThat(node.found(question)).containsExactlyInAnyOrder(ids);
        });
    }

    private static void searchAnswers(ArchiveNode node) {
        await().atMost(PATIENCE).untilAsserted(() -> {
            Visitor.Answer answer = node.search("sanctions");
            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.page().select(".rebuilding")).isEmpty();
            assertThat(answer.page().select("[data-things=claims] [data-hit]")).isNotEmpty();
        });
    }

    private static void searchRests(ArchiveNode node) {
        await().atMost(PATIENCE)
                .untilAsserted(
                        () -> assertThat(node.search("sanctions").status()).isEqualTo(503));
    }
}
