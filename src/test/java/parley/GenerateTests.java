package parley;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import parley.scale.GenerateCommand;

/** A synthetic archive as whoever wants to measure makes it, by the command, and then reads it. */
@ExtendWith(OutputCaptureExtension.class)
class GenerateTests {

    private static final String STORE = "--spring.datasource.url=jdbc:h2:mem:synthetic;DB_CLOSE_DELAY=-1";

    private static ConfigurableApplicationContext archive;
    private static JdbcClient database;
    private static Visitor visitor;

    @BeforeAll
    static void makeAndStart() {
        Parley.main(new String[] {"generate", "--articles=12", STORE});
        archive = new SpringApplicationBuilder(Parley.class).run("--server.port=0", STORE);
        database = archive.getBean(JdbcClient.class);
        visitor = new Visitor(archive.getBean(Environment.class).getRequiredProperty("local.server.port", int.class));
    }

    @AfterAll
    static void stop() {
        archive.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/articles",
                "/authors",
                "/authors/synthetic-author-000001",
                "/summits/trump-kim-2019-hanoi",
                "/summits/synthetic-summit-01",
                "/actors/synthetic-actor-001",
                "/topics/sanctions",
                "/claims?author=synthetic-author-000001&kind=causal",
                "/claims/s000001-001",
                "/map?focus=s000012-001",
                "/questions/synthetic-000001-can-sanctions-be-tightened",
                "/predictions",
                "/timeline",
                "/figures"
            })
    void pagesAnswerOverIt(String address) {
        assertThat(visitor.get(address).status()).isEqualTo(200);
    }

    @Test
    void anArticleShowsItsTextWithItsClaimsAndSaysThatItIsSynthetic() {
        Document page = visitor.page("/articles/synthetic-000007");
        assertThat(page.expectFirst("h1").text()).startsWith("Synthetic article 000007");
        assertThat(page.text()).contains("Nobody wrote it");
        List<String> ids = claims("s000007-%");
        assertThat(ids).hasSizeGreaterThan(30);
        assertThat(page.select("[data-claim]").eachAttr("data-claim")).containsAll(ids);
    }

    @Test
    void aSecondRunAddsWhatIsMissingAndNoMore() {
        List<String> before = claims("%");
        generate("--articles=14");
        assertThat(articles()).isEqualTo(17);
        generate("--articles=10");
        assertThat(articles()).isEqualTo(17);
        assertThat(claims("%")).containsAll(before);
        assertThat(database.sql("select count(*) from claim c where not exists"
                                + " (select 1 from claim_holder h where h.claim_id = c.id)")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void anotherSeedIsRefused() {
        long before = articles();
        assertThatThrownBy(() -> generate("--articles=50", "--seed=2")).hasMessageContaining("another seed");
        assertThat(articles()).isEqualTo(before);
    }

    @Test
    void aStoreWithOtherArticlesIsRefusedAndTheTerminalSaysWhy(CapturedOutput output) {
        long before = articles();
        database.sql("update article set source_file = '900_theirs.txt' where code = '000'")
                .update();
        try {
            assertThatThrownBy(() -> Parley.main(new String[] {"generate", "--articles=50", STORE}));
            assertThat(output)
                    .contains("APPLICATION FAILED TO START", "1 article besides the seeds'", "900_theirs.txt")
                    .contains("Give an empty store");
            assertThat(output.getAll().lines().filter(line -> line.startsWith("\tat ")))
                    .isEmpty();
            assertThat(articles()).isEqualTo(before);
        } finally {
            database.sql("update article set source_file = '000_ee78499d2c92ae38.txt' where code = '000'")
                    .update();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--seed=1 | How many articles",
                "--articles=0 | --articles is a whole number from 1 to 100000, not \"0\"",
                "--articles=100001 | not \"100001\"",
                "--articles=many | not \"many\"",
                "--articles=99999999999999999999 | --articles is a whole number",
                "--articles | How many articles",
                "--articles=1 --articles=2 | --articles is given 2 times",
                "--articles=5 --seed=x | --seed is a whole number"
            })
    void whatIsNoNumberOfArticlesIsSaid(String arguments, String answer) {
        assertThatThrownBy(() -> generate(arguments.split(" ", -1))).hasMessageContaining(answer);
    }

    private static void generate(String... arguments) {
        String[] all = new String[arguments.length + 1];
        all[0] = "generate";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        archive.getBean(GenerateCommand.class).run(new DefaultApplicationArguments(all));
    }

    private static long articles() {
        return database.sql("select count(*) from article").query(Long.class).single();
    }

    private static List<String> claims(String pattern) {
        return database.sql("select code from claim where code like ? order by code")
                .param(pattern)
                .query((row, _) -> row.getString(1))
                .list();
    }
}
