package parley.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is wrong with the documents is said with file, line and what to do. */
class BrokenDocumentsTests {

    private static final String SMALL = "900_small.yaml";

    @Test
    void theSmallArticleIsSound() {
        assertThat(BundleReader.read(Seeds.small().files()).articles()).hasSize(1);
    }

    static Stream<Arguments> broken() {
        return Stream.of(
                document(
                        "a quote that does not occur",
                        s -> s.edit(SMALL, "quote: Kim trusts nobody", "quote: Kim trust nobody"),
                        SMALL + ":16: ",
                        "does not occur word for word in paragraph 1",
                        "nearest there: \"Kim trusts nobody"),
                document(
                        "a quote in another paragraph",
                        s -> s.edit(SMALL, "quote: Kim trusts nobody", "quote: Talks will fail"),
                        SMALL + ":16: ",
                        "stands in paragraph 2, not in 1"),
                document(
                        "a quote that occurs twice",
                        s -> s.edit(SMALL, "quote: Kim trusts nobody", "quote: trusts"),
                        SMALL + ":16: ",
                        "exactly once",
                        "prefix"),
                document("no code", s -> s.edit(SMALL, "  code: \"900\"\n", ""), SMALL + ":2: ", "`code` is missing"),
                document(
                        "a former slug that is none",
                        s -> s.edit("authors.yaml", "slug: jane-doe,", "slug: jane-doe, former-slugs: [Jane Doe],"),
                        "authors.yaml:2: ",
                        "\"Jane Doe\" is no slug"),
                document(
                        "a paragraph that is not there",
                        s -> s.edit(SMALL, "p: 2", "p: 7"),
                        SMALL + ":31: ",
                        "no paragraph 7"),
                document(
                        "a missing statement",
                        s -> s.edit(SMALL, "    statement: Kim Jong Un trusts nobody.\n", ""),
                        SMALL + ":14: ",
                        "`statement` is missing"),
                document(
                        "an unknown kind",
                        s -> s.edit(SMALL, "kind: predictive", "kind: prophetic"),
                        SMALL + ":34: ",
                        "descriptive, causal, evaluative, predictive, prescriptive"),
                document(
                        "a claim without a kind",
                        s -> s.edit(SMALL, "    kind: predictive\n", ""),
                        SMALL + ":30: ",
                        "`kind` is missing"),
                document(
                        "a key nobody knows",
                        s -> s.edit(SMALL, "    kind: predictive\n", "    kind: predictive\n    sort: x\n"),
                        SMALL + ":35: ",
                        "`sort` is not known here"),
                document(
                        "an id given twice",
                        s -> s.edit(SMALL, "id: 900-002", "id: 900-001"),
                        SMALL + ":22: ",
                        "given twice"),
                document(
                        "an id of another article",
                        s -> s.edit(SMALL, "id: 900-003", "id: 901-003"),
                        SMALL + ":30: ",
                        "no id for this article"),
                document(
                        "a claim without a topic",
                        s -> s.edit(SMALL, "    summits: [hanoi]\n    topics: [trust]\n", "    summits: [hanoi]\n"),
                        SMALL + ":30: ",
                        "one to three `topics`"),
                document(
                        "an unknown summit",
                        s -> s.edit(SMALL, "summits: [hanoi]", "summits: [hanoy]"),
                        SMALL + ":36: ",
                        "no summit \"hanoy\""),
                document(
                        "an unknown actor as holder",
                        s -> s.edit(SMALL, "holders: [kim-jong-un]", "holders: [kim]"),
                        SMALL + ":28: ",
                        "no actor \"kim\""),
                document(
                        "an unknown author",
                        s -> s.edit(SMALL, "author: jane-doe", "author: john-doe"),
                        SMALL + ":11: ",
                        "no author \"john-doe\""),
                document(
                        "a date that is none",
                        s -> s.edit(SMALL, "date: 2019-03-01", "date: March 2019"),
                        SMALL + ":5: ",
                        "no date in EDTF"),
                document(
                        "an inferred date without reason",
                        s -> s.edit(SMALL, ", reason: For the sake of the example.", ""),
                        SMALL + ":5: ",
                        "needs a `reason`"),
                document(
                        "no date at all",
                        s -> s.edit(SMALL, t -> t.replaceFirst("  published: .*\n", "")),
                        SMALL + ":2: ",
                        "states no date of publication"),
                document(
                        "a byline that is not printed",
                        s -> s.edit(SMALL, "printed: Jane Doe", "printed: Jane P. Doe"),
                        SMALL + ":11: ",
                        "does not occur in 900_small.txt",
                        "nearest there: \"Jane Doe"),
                document(
                        "an outcome without a source",
                        s -> s.edit(
                                SMALL,
                                "without a document.}",
                                "without a document., outcome: {status: occurred, line: So it was.}}"),
                        SMALL + ":38: ",
                        "no outcome without a source"),
                document(
                        "a prediction that predicts nothing",
                        s -> s.edit(SMALL, "kind: predictive", "kind: causal"),
                        SMALL + ":38: ",
                        "only a predictive claim"),
                document(
                        "a sentence without a claim",
                        s -> s.edit("900_small.txt", "Talks will fail.", "Talks will fail. Who knows?"),
                        "900_small.txt:6: ",
                        "no claim touches this sentence of paragraph 2: \"Who knows?\""),
                document(
                        "a silent sentence that speaks",
                        s -> s.edit(SMALL, t -> t + "silent:\n  - {p: 2, text: Talks will fail., reason: none}\n"),
                        SMALL + ":40: ",
                        "no sentence without a claim"),
                document(
                        "a rights statement from nowhere",
                        s -> s.edit(SMALL, "http://rightsstatements.org/vocab/InC/1.0/", "http://example.org/mine"),
                        SMALL + ":7: ",
                        "no rights statement of rightsstatements.org"),
                document(
                        "no annotation file",
                        s -> s.without(SMALL).without("relations.yaml").without("questions.yaml"),
                        "900_small.txt:1: ",
                        "no annotation file; put 900_small.yaml beside it"),
                document("no YAML", s -> s.edit(SMALL, "claims:", "claims: ["), SMALL + ":", "this is no YAML"),
                document(
                        "a relation to nowhere",
                        s -> s.edit("relations.yaml", "900-002", "900-009"),
                        "relations.yaml:2: ",
                        "no claim 900-009"),
                document(
                        "a relation without reason",
                        s -> s.edit("relations.yaml", ", reason: Both find no trust.", ""),
                        "relations.yaml:2: ",
                        "`reason` is missing"),
                document(
                        "a relation the other way round",
                        s -> s.edit(
                                "relations.yaml",
                                t -> t + "  - {from: 900-002, type: disagrees, to: 900-001, reason: No.}\n"),
                        "relations.yaml:3: ",
                        "related twice"),
                document(
                        "a position of no claim",
                        s -> s.edit("questions.yaml", "900-001", "900-010"),
                        "questions.yaml:5: ",
                        "no claim 900-010"),
                document(
                        "a stance nobody takes",
                        s -> s.edit("questions.yaml", "\"no\"", "maybe"),
                        "questions.yaml:5: ",
                        "yes, no, qualified"),
                document(
                        "a spelling that is not printed",
                        s -> s.edit(
                                "actors.yaml",
                                "name: Kim Jong Un",
                                "name: Kim Jong Un, spellings: {\"900\": [Chairman Kim]}"),
                        "actors.yaml:2: ",
                        "does not print \"Chairman Kim\""),
                document(
                        "a summit that was held, nobody knows when",
                        s -> s.edit("summits.yaml", "prospective", "held"),
                        "summits.yaml:2: ",
                        "needs a `date`"),
                document(
                        "a published id that is gone",
                        s -> s.with("published-ids.txt", "# ids\n900-001\n900-017\n"),
                        "published-ids.txt:3: ",
                        "900-017 was published"),
                document(
                        "ids that were renumbered",
                        s -> s.with("published-ids.txt", "900-001 Talks will fail\n900-002 Nobody trusts Kim\n"),
                        "published-ids.txt:1: ",
                        "900-001 was published with the words \"Talks will fail\""),
                document(
                        "a topic named twice",
                        s -> s.edit(SMALL, "    summits: [hanoi]\n", "    summits: [hanoi, hanoi]\n"),
                        SMALL + ":36: ",
                        "names something twice"),
                document(
                        "a former slug that is in use",
                        s -> s.edit("topics.yaml", "slug: trust,", "slug: trust, former-slugs: [trust],"),
                        "topics.yaml:2: ",
                        "former slug trust is in use"),
                document(
                        "bytes that are no text",
                        s -> s.with(SMALL, new byte[] {(byte) 0xff, (byte) 0xfe}),
                        SMALL + ":1: ",
                        "not UTF-8"));
    }

    private static Arguments document(String what, Consumer<Seeds> how, String where, String... why) {
        return Arguments.of(what, how, where, why);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void broken(String what, Consumer<Seeds> how, String where, String[] why) {
        Seeds seeds = Seeds.small();
        how.accept(seeds);
        IngestRefused refused = catchThrowableOfType(IngestRefused.class, () -> BundleReader.read(seeds.files()));
        assertThat(refused).as("refused because of %s", what).isNotNull();
        assertThat(refused.problems()).anySatisfy(problem -> {
            assertThat(problem.toString()).startsWith(where);
            assertThat(problem.message()).contains(why);
        });
    }

    @Test
    void aQuoteThatOccursTwiceIsSettledByTheWordsBeforeIt() {
        Seeds seeds = Seeds.small().edit(SMALL, "quote: Kim trusts nobody", "quote: trusts\n    prefix: \"Kim \"");
        assertThat(BundleReader.read(seeds.files())
                        .articles()
                        .getFirst()
                        .claims()
                        .getFirst()
                        .anchor()
                        .start())
                .isEqualTo(4);
    }

    @Test
    void everyProblemIsFoundAtOnce() {
        Seeds seeds = Seeds.small()
                .edit(SMALL, "quote: Kim trusts nobody", "quote: Kim trust nobody")
                .edit(SMALL, "kind: predictive", "kind: prophetic");
        IngestRefused refused = catchThrowableOfType(IngestRefused.class, () -> BundleReader.read(seeds.files()));
        assertThat(refused.problems()).hasSizeGreaterThanOrEqualTo(2);
        assertThat(refused).hasMessageContaining("nothing was stored");
    }
}
