package parley;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;
import parley.Visitor.Answer;
import parley.index.IndexKeeper;

/** The database goes away and comes back: readers are told so in time, and the archive comes back by itself. */
@Tag("fault")
@Tag("slow")
@ExtendWith(OutputCaptureExtension.class)
class StoreAwayTests {

    /** What a reader waits at most, on a machine that does other things as well. */
    private static final Duration IN_TIME = Duration.ofSeconds(8);

    private static final int READERS = 40;

    private static final List<String> READING = List.of(
            "/",
            "/articles/waging-peace-with-north-korea",
            "/claims?topic=sanctions",
            "/claims/002-017",
            "/search?q=sanctions",
            "/questions",
            "/timeline",
            "/map?topic=sanctions",
            "/nothing/is-called-this");

    private static final List<String> DATA = List.of(
            "/claims.json", "/claims/002-017.json", "/claims.csv?topic=trust", "/feed.atom", "/oai?verb=Identify");

    @Test
    void readersAreToldAndItHealsByItself(@TempDir Path folder, CapturedOutput output) throws Exception {
        int port = ArchiveProcess.freePort();
        EmbeddedPostgres database = postgres(folder, port);
        try (ConfigurableApplicationContext archive = new SpringApplicationBuilder(Parley.class)
                .run(
                        "--server.port=0",
                        "--spring.profiles.active=postgresql",
                        "--PARLEY_DB_URL=" + database.getJdbcUrl("postgres", "postgres"),
                        "--PARLEY_DB_USER=postgres",
                        "--PARLEY_DB_PASSWORD=postgres",
                        "--parley.cache.revision-age=1s")) {
            IndexReady.await(archive.getBean(IndexKeeper.class));
            Visitor visitor =
                    new Visitor(archive.getEnvironment().getRequiredProperty("local.server.port", Integer.class));
            PagesAsTheyAre before = PagesAsTheyAre.at(visitor);
            for (int times = 0; times < 2; times++) {
                int begun = output.length();
                database.close();
                whatIsKeptIsStillRead(visitor);
                everybodyIsTold(visitor);
                String told = output.toString().substring(begun);
                // Once a minute: where it was away a moment ago, it was said then.
                assertThat(output.toString()).contains("The store cannot be reached");
                assertThat(told).doesNotContain("\tat ");
                // A line for each connection that was open, a few for what was noticed; none for a reader.
                assertThat(told.lines().count()).isLessThan(READERS);
                database = postgres(folder, port);
                await().atMost(Duration.ofSeconds(30))
                        .untilAsserted(
                                () -> assertThat(visitor.get("/actuator/health").status())
                                        .isEqualTo(200));
                await().atMost(Duration.ofSeconds(30))
                        .untilAsserted(() -> assertThat(
                                        visitor.get("/search?q=sanctions").status())
                                .isEqualTo(200));
                before.areStillGivenBy(visitor);
            }
        } finally {
            database.close();
        }
    }

    private static EmbeddedPostgres postgres(Path folder, int port) throws IOException {
        return EmbeddedPostgres.builder()
                .setRegisterShutdownHook(false)
                .setCleanDataDirectory(false)
                .setDataDirectory(folder.resolve("database"))
                .setPort(port)
                .start();
    }

    private static void whatIsKeptIsStillRead(Visitor visitor) {
        assertThat(PageKind.values())
                .filteredOn(kind -> kind.status() == 200 && kind.address().startsWith("/articles/"))
                .isNotEmpty()
                .allSatisfy(kind -> assertThat(inTime(visitor, kind.address()).status())
                        .as("%s", kind)
                        .isEqualTo(200));
    }

    /** As nobody asked for it before, so that it is not kept. What harvesters are told never is, and takes no other words. */
    private static String unread(String address, int number) {
        return address.startsWith("/oai")
                ? address
                : address + (address.contains("?") ? "&" : "?") + "unread=" + System.nanoTime() + number;
    }

    private static void everybodyIsTold(Visitor visitor) throws InterruptedException, ExecutionException {
        List<Answer> answers = new ArrayList<>();
        try (ExecutorService readers = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<Answer>> questions = IntStream.range(0, READERS)
                    .<Callable<Answer>>mapToObj(number ->
                            () -> inTime(visitor, unread(READING.get(number % READING.size()), number)))
                    .toList();
            for (Future<Answer> answer : readers.invokeAll(questions)) {
                answers.add(answer.get());
            }
        }
        assertThat(answers).extracting(Answer::status).containsOnly(503);
        assertThat(answers).allSatisfy(answer -> {
            assertThat(answer.header("Retry-After")).as(answer.address()).matches("[1-9][0-9]?");
            assertThat(answer.header("Content-Security-Policy")).startsWith("default-src 'none'");
            assertThat(answer.header("Cache-Control")).contains("no-store");
            Document page = answer.page();
            assertThat(page.expectFirst("h1").text()).isNotBlank();
            assertThat(answer.text()).doesNotContain("Exception", "jdbc", "postgres");
        });
        assertThat(DATA).allSatisfy(address -> {
            Answer answer = inTime(visitor, unread(address, 0));
            assertThat(answer.status()).isEqualTo(503);
            assertThat(answer.type()).startsWith("application/problem+json");
            assertThat(answer.data().get("status").asInt()).isEqualTo(503);
            assertThat(answer.header("Retry-After")).isNotEmpty();
        });
        Answer read = visitor.ask("GET", "/claims.json", "Origin", "https://elsewhere.example");
        assertThat(read.header("Access-Control-Allow-Origin")).isEqualTo("*");
        assertThat(inTime(visitor, "/actuator/health").status()).isEqualTo(503);
        assertThat(inTime(visitor, "/actuator/health/liveness").status()).isEqualTo(200);
        assertThat(inTime(visitor, "/favicon.ico").status()).isEqualTo(200);
    }

    private static Answer inTime(Visitor visitor, String address) {
        long begun = System.nanoTime();
        Answer answer = visitor.get(address);
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).as(address).isLessThan(IN_TIME);
        return answer;
    }
}
