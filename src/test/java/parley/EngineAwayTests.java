package parley;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import parley.Visitor.Answer;

/** An engine on another machine that does not answer: the search says that it is resting, and everything else goes on. */
@Tag("fault")
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:away;DB_CLOSE_DELAY=-1",
            // Nothing listens there.
            "parley.search.engine.uris=http://localhost:1"
        })
@DirtiesContext
class EngineAwayTests {

    private final Visitor visitor;

    EngineAwayTests(@LocalServerPort int port) {
        this.visitor = new Visitor(port);
    }

    @Test
    void theSearchSaysThatItIsResting() {
        Answer answer = visitor.get("/search?q=sanctions");
        assertThat(answer.status()).isEqualTo(503);
        assertThat(answer.page().select("main a[href=/claims]")).isNotEmpty();
        for (String twin : List.of("/search.json", "/search.csv", "/search.atom")) {
            Answer problem = visitor.get(twin + "?q=sanctions");
            assertThat(problem.status()).as(twin).isEqualTo(503);
            assertThat(problem.type()).as(twin).startsWith("application/problem+json");
        }
        assertThat(visitor.get("/search").status()).isEqualTo(200);
        assertThat(visitor.page("/search/suggest?q=han").select("[role=option]"))
                .isNotEmpty();
    }

    @Test
    void readingAndFiltersGoOn() {
        assertThat(visitor.claimsOn("/claims?author=leif-eric-easley&summit=trump-kim-2019-hanoi"))
                .isNotEmpty();
        assertThat(visitor.page(PageKind.ARTICLE.address()).select(".text")).isNotEmpty();
        assertThat(visitor.page(PageKind.CLAIM.address()).select("[aria-labelledby=near]"))
                .isEmpty();
        assertThat(visitor.get("/actuator/health/liveness").status()).isEqualTo(200);
        Answer readiness = visitor.get("/actuator/health/readiness");
        assertThat(readiness.status()).isEqualTo(200);
        assertThat(readiness.text()).contains("RE");
    }
}
