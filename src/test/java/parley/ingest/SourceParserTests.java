package parley.ingest;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parley.articles.ParagraphRole;
import parley.ingest.ParseOutcome.Parsed;
import parley.ingest.ParseOutcome.Rejected;
import parley.store.Drafts.ArticleDraft;
import parley.store.Drafts.ParagraphDraft;

class SourceParserTests {

    private static final Layout PLAIN = new Layout("x.yaml", Map.of(), Set.of(), List.of());

    /** The three sources, as paragraphs: number, role, lines, words. The golden files were read against the sources. */
    @ParameterizedTest
    @CsvSource({"000, 9, 0", "002, 14, 1", "003, 11, 0"})
    void theSourcesAsParagraphs(String code, int body, int standfirst) throws IOException {
        ArticleDraft article = BundleReader.read(Seeds.ofTheArchive().files()).articles().stream()
                .filter(draft -> draft.code().equals(code))
                .findFirst()
                .orElseThrow();
        assertThat(article.paragraphs())
                .filteredOn(paragraph -> paragraph.role() == ParagraphRole.BODY)
                .hasSize(body);
        assertThat(article.paragraphs())
                .filteredOn(paragraph -> paragraph.role() == ParagraphRole.STANDFIRST)
                .hasSize(standfirst);
        String actual = article.paragraphs().stream()
                .map(paragraph -> paragraph.number() + " " + paragraph.role() + " " + paragraph.firstLine() + "-"
                        + paragraph.lastLine() + "\n" + paragraph.text() + "\n")
                .collect(joining("\n"));
        try (var golden = getClass().getResourceAsStream("/golden/" + code + ".txt")) {
            assertThat(golden).as("the golden file of " + code).isNotNull();
            assertThat(actual).isEqualTo(new String(golden.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    @Test
    void whatThePageStatesIsKept() {
        ArticleDraft article =
                BundleReader.read(Seeds.ofTheArchive().files()).articles().getFirst();
        assertThat(article.publication().published()).isEqualTo("2020-03-15T17:03");
        assertThat(article.publication().revised()).isEqualTo("2020-03-19T18:28");
        assertThat(article.paragraphs())
                .noneMatch(paragraph -> paragraph.text().matches("(?s).*(댓글|기사를|삭제|승인|수정|계정).*"));
    }

    @Test
    void hardWrappedLinesAreJoinedByOneSpace() {
        assertThat(parsed("One line\nand another.  \n\nA second.\n", PLAIN))
                .extracting(ParagraphDraft::text)
                .containsExactly("One line and another.", "A second.");
    }

    @Test
    void furnitureEndsAParagraphAndIsNotPartOfIt() {
        assertThat(parsed("Text.\nNo comments:\nPost a Comment\n", PLAIN))
                .extracting(ParagraphDraft::text)
                .containsExactly("Text.");
    }

    @Test
    void aLineThatBelongsToNoParagraphIsAProblemAndNotDropped() {
        Layout ranges = new Layout("x.yaml", Map.of(), Set.of(), List.of(new Layout.Range(1, 1, 9)));
        assertThat(rejected("First.\nSecond.\n", ranges)).singleElement().satisfies(problem -> {
            assertThat(problem.file()).isEqualTo("x.txt");
            assertThat(problem.line()).isEqualTo(2);
            assertThat(problem.message()).contains("belongs to no paragraph", "Second.");
        });
    }

    @Test
    void aParagraphMustStandInTheSourceWordForWord() {
        // The byline in the middle is taken out, so the rest no longer follows on in the source.
        Layout gap = new Layout("x.yaml", Map.of("byline", Set.of(2)), Set.of(), List.of(new Layout.Range(1, 3, 9)));
        assertThat(parsed("First half\nBy Jane\nsecond half.\n", gap))
                .extracting(ParagraphDraft::text)
                .containsExactly("First half", "second half.");
    }

    @Test
    void aRangeBeyondTheSourceIsAProblem() {
        Layout beyond = new Layout("x.yaml", Map.of(), Set.of(), List.of(new Layout.Range(1, 5, 9)));
        assertThat(rejected("Only one.\n", beyond)).singleElement().satisfies(problem -> {
            assertThat(problem.toString()).startsWith("x.yaml:9: ").contains("ends at line 1");
        });
    }

    @Test
    void whatIsNotUtf8IsRefused() {
        ParseOutcome outcome =
                SourceParser.parse(new SourceDocument("x.txt", new byte[] {(byte) 0xC3, (byte) 0x28}), PLAIN);
        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Rejected.class,
                        rejected -> assertThat(rejected.problems())
                                .singleElement()
                                .satisfies(
                                        problem -> assertThat(problem.message()).contains("not UTF-8")));
    }

    @Test
    void anEmptyDocumentIsRefused() {
        assertThat(rejected("\n\n", PLAIN))
                .singleElement()
                .satisfies(problem -> assertThat(problem.message()).contains("no paragraph"));
    }

    @Test
    void anEndlessParagraphIsRefused() {
        assertThat(rejected("a".repeat(100_001), PLAIN))
                .singleElement()
                .satisfies(problem -> assertThat(problem.message()).contains("100001 characters"));
    }

    @Test
    void htmlIsReadBlockByBlock() {
        String html = """
                <html><head><title>x</title><script>evil()</script></head><body><nav>Menu</nav>
                <article><h1>Title</h1><p>First <em>words</em>,<br>wrapped
                  by hand.</p><div>Second &amp; last.</div><form>Comment</form></article><footer>x</footer></body></html>
                """;
        ParseOutcome outcome = SourceParser.parse(
                new SourceDocument("x.html", html.getBytes(StandardCharsets.UTF_8)),
                new Layout("x.yaml", Map.of("title", Set.of(1)), Set.of(), List.of()));
        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Parsed.class,
                        parsed -> assertThat(parsed.paragraphs())
                                .extracting(ParagraphDraft::text)
                                .containsExactly("First words,", "wrapped by hand.", "Second & last."));
    }

    private static List<ParagraphDraft> parsed(String text, Layout layout) {
        ParseOutcome outcome = parse(text, layout);
        assertThat(outcome).isInstanceOf(Parsed.class);
        return ((Parsed) outcome).paragraphs();
    }

    private static List<Problem> rejected(String text, Layout layout) {
        ParseOutcome outcome = parse(text, layout);
        assertThat(outcome).isInstanceOf(Rejected.class);
        return ((Rejected) outcome).problems();
    }

    private static ParseOutcome parse(String text, Layout layout) {
        return SourceParser.parse(new SourceDocument("x.txt", text.getBytes(StandardCharsets.UTF_8)), layout);
    }
}
