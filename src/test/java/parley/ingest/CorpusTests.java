package parley.ingest;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import parley.apparatus.Figures;
import parley.debate.OutcomeStatus;
import parley.debate.RelationType;
import parley.store.Drafts;
import parley.store.Drafts.ArticleDraft;
import parley.store.Drafts.Bundle;
import parley.store.Drafts.ClaimDraft;
import parley.store.Drafts.PositionDraft;

/** What the archive promises of its annotation as a whole; each document by itself is checked when it is read. */
class CorpusTests {

    private static final double COVERAGE = 0.95;

    @SuppressWarnings("NullAway.Init")
    private static Bundle bundle;

    @SuppressWarnings("NullAway.Init")
    private static Seeds seeds;

    @BeforeAll
    static void read() {
        seeds = Seeds.ofTheArchive();
        bundle = BundleReader.read(seeds.files());
    }

    @Test
    void nineteenOfTwentySentencesCarryAClaim() {
        assertThat(bundle.articles()).isNotEmpty().allSatisfy(article -> {
            Figures figures = requireNonNull(
                    article.figures(),
                    "put what two annotators marked into seeds/annotators/" + article.code() + "-a.yaml and -b.yaml");
            assertThat(figures.covered()).as(article.code()).isGreaterThanOrEqualTo(COVERAGE);
            assertThat(figures.sentences() - figures.sentencesWithClaim())
                    .as("sentences of %s that are explained", article.code())
                    .isEqualTo(article.silent().size());
        });
    }

    @Test
    void twoWhoWorkedApartAgreedOnNineSpansInTen() {
        assertThat(bundle.articles()).allSatisfy(article -> {
            Figures figures = requireNonNull(article.figures());
            assertThat(figures.matched()).isGreaterThanOrEqualTo(0.85);
            assertThat(figures.alphaKind()).isBetween(0.8, 1.0);
        });
    }

    @Test
    void everyArticleIsAnnotatedInFull() {
        Map<String, Integer> least = Map.of("000", 62, "002", 86, "003", 87);
        assertThat(bundle.articles())
                .allSatisfy(article -> assertThat(article.claims())
                        .hasSizeGreaterThanOrEqualTo(least.getOrDefault(article.code(), 1)));
    }

    @Test
    void articlesMeetInAtLeastSixtyRelationsOfAllTypes() {
        assertThat(bundle.debate().relations())
                .filteredOn(relation -> !article(relation.from()).equals(article(relation.to())))
                .hasSizeGreaterThanOrEqualTo(60)
                .extracting(Drafts.RelationDraft::type)
                .containsAll(EnumSet.allOf(RelationType.class));
    }

    @Test
    void everyQuestionIsAnsweredByTwoAuthorsOrSaysWhoseSilenceTells() {
        assertThat(bundle.debate().questions()).hasSizeBetween(12, 20).allSatisfy(question -> {
            Set<String> articles = question.positions().stream()
                    .map(PositionDraft::claim)
                    .map(CorpusTests::article)
                    .collect(toSet());
            if (articles.size() < 2) {
                assertThat(question.note())
                        .as(
                                "questions.yaml: one author alone answers %s; say in its note whose silence tells",
                                question.slug())
                        .isNotBlank();
            }
            assertThat(question.wording()).endsWith("?");
        });
    }

    @Test
    void nobodysReportedViewIsTakenForTheAuthors() {
        Map<String, List<ClaimDraft>> byId = claims().collect(groupingBy(ClaimDraft::id));
        assertThat(bundle.debate().questions().stream().flatMap(question -> question.positions().stream()))
                .allSatisfy(position -> assertThat(byId.getOrDefault(position.claim(), List.of()))
                        .allSatisfy(claim ->
                                assertThat(claim.holders()).as(position.claim()).containsExactly(ClaimDraft.AUTHOR)));
    }

    @Test
    void someSummitGathersThirtyClaims() {
        assertThat(claims().filter(claim -> claim.summits().contains("trump-kim-2019-hanoi")))
                .hasSizeGreaterThanOrEqualTo(30);
    }

    @Test
    void settledPredictionsNameWhenAndWhere() {
        assertThat(claims().flatMap(claim -> Stream.ofNullable(claim.prediction())))
                .hasSizeGreaterThan(20)
                .filteredOn(prediction -> prediction.outcome().status() != OutcomeStatus.OPEN)
                .isNotEmpty()
                .allSatisfy(prediction -> {
                    assertThat(prediction.outcome().on()).isNotBlank();
                    assertThat(prediction.outcome().source()).startsWith("http");
                });
    }

    @Test
    void everyIdThatIsPutForwardIsOnTheListOfPublishedOnes() {
        Set<String> listed = seeds.text("published-ids.txt")
                .lines()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split(" ", 2)[0])
                .collect(toSet());
        assertThat(ids())
                .as("add the new ids, with their words, to seeds/published-ids.txt")
                .isSubsetOf(listed);
    }

    private static List<String> ids() {
        Drafts.Catalogue catalogue = bundle.catalogue();
        List<String> ids = new ArrayList<>();
        catalogue.authors().forEach(author -> ids.add("/authors/" + author.slug()));
        catalogue.topics().forEach(topic -> ids.add("/topics/" + topic.slug()));
        catalogue.actors().forEach(actor -> ids.add("/actors/" + actor.slug()));
        catalogue.summits().forEach(summit -> ids.add("/summits/" + summit.slug()));
        bundle.debate().questions().forEach(question -> ids.add("/questions/" + question.slug()));
        for (ArticleDraft article : bundle.articles()) {
            ids.add(article.code());
            ids.add("/articles/" + article.slug());
            article.paragraphs().forEach(paragraph -> ids.add(article.code() + "-" + paragraph.anchor()));
            article.claims().forEach(claim -> ids.add(claim.id()));
            article.notes().forEach(note -> ids.add(note.id()));
        }
        return ids;
    }

    private static String article(String claim) {
        return claim.substring(0, claim.indexOf('-'));
    }

    private static Stream<ClaimDraft> claims() {
        return bundle.articles().stream().map(ArticleDraft::claims).flatMap(List::stream);
    }
}
