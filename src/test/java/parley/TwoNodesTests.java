package parley;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Two nodes on one database and one search engine are one archive. */
@RunningNode
@TestInstance(Lifecycle.PER_CLASS)
class TwoNodesTests {

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private ArchiveNode one;
    private ArchiveNode other;

    @BeforeAll
    void start(@Autowired ApplicationContext application) {
        one = new ArchiveNode(application);
        other = one.another();
        Stream.of(one, other)
                .forEach(node -> await().atMost(PATIENCE)
                        .untilAsserted(() -> assertThat(node.found("sanctions")).isNotEmpty()));
    }

    @AfterAll
    void stop() {
        other.close();
    }

    @Test
    void bothAnswerAlike() {
        for (String address : List.of("/claims?topic=sanctions", "/articles", "/summits/trump-kim-2019-hanoi")) {
            assertThat(other.visitor().claimsOn(address))
                    .isEqualTo(one.visitor().claimsOn(address));
        }
        for (String question : List.of("sanctions", "author:easley summit:hanoi", "김정은", "\"sanctions relief\"")) {
            assertThat(other.found(question)).as(question).isNotEmpty().isEqualTo(one.found(question));
        }
    }

    @Test
    void aClaimPublishedOnOneIsFoundOnTheOtherAndGoesWhenItIsWithdrawn() {
        one.publish("999-001", "A zugzwang leaves nobody a good move.");
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(other.found("zugzwang")).containsExactly("999-001"));
        assertThat(other.found("kind:" + kind(other) + " zugzwang")).containsExactly("999-001");
        assertThat(listed(other)).contains("999-001");
        assertThat(other.visitor().get("/claims/999-001").status()).isEqualTo(200);

        other.restate("999-001", "A stalemate leaves nobody a good move, as a kieselguhr would.");
        await().atMost(PATIENCE).untilAsserted(() -> {
            assertThat(one.found("kieselguhr")).containsExactly("999-001");
            assertThat(one.found("zugzwang")).isEmpty();
        });

        one.withdraw("999-001");
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(other.found("kieselguhr")).isEmpty());
        assertThat(listed(other)).doesNotContain("999-001");
        assertThat(other.visitor().get("/claims/999-001").status()).isEqualTo(410);
    }

    @Test
    void whatBothWriteAtOnceIsFoundOnBoth() {
        List<String> ids = Stream.iterate(10, it -> it + 1)
                .limit(10)
                .map("999-0%d"::formatted)
                .toList();
        ids.parallelStream()
                .forEach(id -> (id.hashCode() % 2 == 0 ? one : other).publish(id, "Both wrote of fluorspar."));
        for (ArchiveNode node : List.of(one, other)) {
            await().atMost(PATIENCE)
                    .untilAsserted(() -> assertThat(node.found("fluorspar")).containsExactlyInAnyOrderElementsOf(ids));
        }
        ids.forEach(one::withdraw);
    }

    private static String kind(ArchiveNode node) {
        return node.visitor().data("/claims/999-001.json").get("kind").asString();
    }

    private static List<String> listed(ArchiveNode node) {
        return node.visitor().claims("?article=waging-peace-with-north-korea&size=200").stream()
                .map(claim -> claim.get("id").asString())
                .toList();
    }
}
