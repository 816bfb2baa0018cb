package parley;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import parley.ingest.Revisions;

/** An article that was revised twice, read as it is and as it was. */
class VersionsTests {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private static Path folder;

    @SuppressWarnings("NullAway.Init")
    private static ConfigurableApplicationContext archive;

    @SuppressWarnings("NullAway.Init")
    private static Visitor visitor;

    private final RevisedArticle article = new RevisedArticle(visitor);

    @BeforeAll
    static void revise() {
        String store = "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1";
        Revisions.make(new DriverManagerDataSource(store, "parley", ""), folder);
        archive = new SpringApplicationBuilder(Parley.class)
                .run(
                        "--server.port=0",
                        "--spring.datasource.url=" + store,
                        "--spring.jpa.hibernate.ddl-auto=validate",
                        "--parley.search.directory=memory",
                        // Rows are changed by hand, and looked at at once.
                        "--parley.cache.enabled=false",
                        "--parley.seeds=" + folder.toUri());
        visitor = new Visitor(port());
    }

    private static int port() {
        return requireNonNull(archive.getEnvironment().getProperty("local.server.port", Integer.class));
    }

    @AfterAll
    static void close() {
        archive.close();
    }

    @Test
    void everyVersionIsListed() {
        article.hasAListOfItsVersions();
    }

    @Test
    void everyVersionIsReadAsItWas() {
        article.isReadAsItWas();
    }

    @Test
    void aVersionNamesItsNeighbours() {
        article.saysOfAVersionWhereItsNeighboursAre();
    }

    @Test
    void versionsAreComparedWordByWord() {
        article.isComparedWordByWord();
    }

    @Test
    void whatIsNoVersionIsAnswered() {
        article.answersWhatIsNoVersion();
    }

    @Test
    void aLinkForAnEarlierTextFindsIt() {
        article.leadsALinkForAnEarlierTextToTheVersionThatHadIt();
    }

    @Test
    void aClaimKnowsItsVersions() {
        article.saysOfAClaimInWhichVersionsItWasPutForwardAndChanged();
    }

    @Test
    void changesAreLogged() {
        article.standsInTheLogOfChanges();
    }

    @Test
    void everyAddressStillAnswers() {
        article.leavesNoAddressBehind();
    }

    /** Of what was, no more is shown than of what is. */
    @ParameterizedTest
    @CsvSource({"EXCERPT, true", "METADATA, false"})
    void rightsHoldForWhatWas(String extent, boolean quotes) {
        JdbcTemplate database = archive.getBean(JdbcTemplate.class);
        database.update("update article set rights_extent = ?", extent);
        try {
            for (String path : List.of(
                    "",
                    "/1",
                    "/2",
                    "/3",
                    "/2/diff",
                    "/3/diff",
                    "/3/diff?from=1",
                    ".json",
                    "/1.json",
                    "/2.json",
                    "/3.json",
                    "/2/diff.json",
                    "/3/diff.json?from=1")) {
                String answer = visitor.get(RevisedArticle.VERSIONS + path).text();
                assertThat(answer).as(path).doesNotContain("A new one", "Much remains", "alas");
                if (!quotes) {
                    assertThat(answer).as(path).doesNotContain("Kim trusts", "Nobody trusts Kim\"", "soon");
                }
            }
            assertThat(visitor.get(RevisedArticle.VERSIONS + "/1").text().contains("Kim trusts nobody"))
                    .isEqualTo(quotes);
            assertThat(visitor.page(RevisedArticle.VERSIONS + "/2/diff").select("[data-change=changed]"))
                    .hasSize(3);
        } finally {
            database.update("update article set rights_extent = 'FULL'");
        }
    }

    /** Whoever follows the comparison in a browser, on the narrowest of screens, in the dark, without scripts. */
    @Nested
    @ExtendWith(ChromiumLender.class)
    class InABrowser {

        private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

        private final Chromium chromium;

        InABrowser(Chromium chromium) {
            this.chromium = chromium;
        }

        @ParameterizedTest
        @CsvSource({"LIGHT, 320, false", "DARK, 320, true", "LIGHT, 1440, true", "DARK, 1440, false"})
        void whatWasChangedIsSeen(ColorScheme scheme, int width, boolean scripts) {
            NewContextOptions options = new NewContextOptions()
                    .setColorScheme(scheme)
                    .setViewportSize(width, 800)
                    .setJavaScriptEnabled(scripts);
            try (Window window = chromium.window(port(), options)) {
                Page page = window.page();
                window.open(RevisedArticle.ADDRESS);
                page.locator("details.provenance summary").click();
                window.follow(page.locator("a[rel=version-history]"));
                page.locator("select[name=from]").selectOption("1");
                page.locator("select[name=to]").selectOption("3");
                page.locator(".compare button").click();
                window.arriveAt(RevisedArticle.VERSIONS + "/diff?from=1&to=3");
                assertThat(page.locator("ins").first().evaluate("it => getComputedStyle(it).textDecorationLine"))
                        .isEqualTo("underline");
                assertThat(page.locator("del").first().evaluate("it => getComputedStyle(it).textDecorationLine"))
                        .isEqualTo("line-through");
                assertThat(page.evaluate("document.documentElement.scrollWidth"))
                        .isEqualTo(width);
                assertThat(page.locator("main").ariaSnapshot()).contains("put in:", "taken away:");
                if (scripts) {
                    assertThat(new AxeBuilder(page)
                                    .setLegacyMode(true)
                                    .withTags(WCAG)
                                    .analyze()
                                    .getViolations())
                            .isEmpty();
                }
                window.follow(page.locator("main .meta a").first());
                assertThat(page.locator(".notice").textContent()).contains("version 1");
            }
        }
    }
}
