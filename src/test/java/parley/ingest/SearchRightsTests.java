package parley.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import parley.IndexReady;
import parley.Parley;
import parley.index.IndexKeeper;

/** What the rights in a text do not allow showing is not found by its words, suggested or given as data either. */
class SearchRightsTests {

    /** "Talks" stands in the text and in the statement of a claim, "will fail" in both, "trusts nobody" in a quote. */
    @ParameterizedTest
    @CsvSource({"full, true, true", "excerpt, false, true", "metadata, false, false"})
    void onlyWhatMayBeShownIsFound(String extent, boolean text, boolean quotes, @TempDir Path folder)
            throws IOException, InterruptedException {
        Seeds seeds = Seeds.small()
                .edit("900_small.txt", "Talks will fail.", "Talks will fail. Nothing was unquoted here.")
                .edit("900_small.txt", "Kim trusts nobody.", "Kim verily trusts nobody.")
                .edit("900_small.yaml", "quote: Kim trusts nobody", "quote: Kim verily trusts nobody")
                .edit(
                        "900_small.yaml",
                        yaml -> yaml.replace("extent: full", "extent: " + extent)
                                + "silent:\n  - {p: 2, text: Nothing was unquoted here., reason: example}\n");
        for (SourceDocument file : seeds.files().values()) {
            Files.write(folder.resolve(file.name()), file.bytes());
        }
        try (ConfigurableApplicationContext archive = new SpringApplicationBuilder(Parley.class)
                .run(
                        "--server.port=0",
                        "--spring.datasource.url=jdbc:h2:mem:rights-" + extent,
                        "--parley.search.directory=memory",
                        "--parley.seeds=" + folder.toUri())) {
            IndexReady.await(archive.getBean(IndexKeeper.class));
            String origin = "http://localhost:" + archive.getEnvironment().getProperty("local.server.port");
            // The statement is the archive's own words.
            assertThat(found(origin, "trusts")).contains("900-001");
            assertThat(found(origin, "verily").contains("900-001")).isEqualTo(quotes);
            assertThat(found(origin, "unquoted").isEmpty()).isEqualTo(!text);
            for (String q : List.of("trusts", "verily", "unquoted", "verily*", "unquotd~", "kim", "article:900")) {
                for (String path :
                        List.of("/search", "/search.json", "/search.csv", "/search.atom", "/search/suggest")) {
                    String answer = Jsoup.connect(origin + path)
                            .data("q", q)
                            .ignoreContentType(true)
                            .execute()
                            .body()
                            .replaceAll("<[^>]*>", "");
                    assertThat(answer.contains("was unquoted"))
                            .as(path + " " + q)
                            .matches(shown -> text || !shown);
                    assertThat(answer.contains("Kim verily")).as(path + " " + q).matches(shown -> quotes || !shown);
                }
            }
            for (String cited :
                    List.of("/articles/a-small-article", "/articles/a-small-article/p1", "/claims/900-001")) {
                for (String form : List.of(".bib", ".ris", ".csl.json", "/cite")) {
                    String answer = Jsoup.connect(origin + cited + form)
                            .ignoreContentType(true)
                            .execute()
                            .body();
                    assertThat(answer)
                            .as(cited + form)
                            .contains("A Small Article")
                            .doesNotContain("unquoted");
                    assertThat(answer.contains("Kim verily"))
                            .as(cited + form)
                            .isEqualTo(quotes && cited.startsWith("/claims/"));
                }
            }
        }
    }

    private static List<String> found(String origin, String q) throws IOException {
        return Jsoup.connect(origin + "/search")
                .data("q", q)
                .get()
                .select("[data-hit]")
                .eachAttr("data-hit");
    }
}
