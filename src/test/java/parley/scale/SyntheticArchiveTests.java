package parley.scale;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import parley.RunningArchive;
import parley.claims.Anchor;
import parley.claims.ClaimKind;
import parley.ingest.SeedBundle;
import parley.store.Drafts.ArticleDraft;
import parley.store.Drafts.Bundle;
import parley.store.Drafts.ClaimDraft;
import parley.store.Drafts.ParagraphDraft;

/** What the generator makes up, before it is stored. */
@RunningArchive
class SyntheticArchiveTests {

    private static final int SOME = 40;

    private Bundle seeds;
    private Bundle some;

    @BeforeEach
    void makeSome(@Autowired SeedBundle bundle) {
        seeds = bundle.read();
        some = new SyntheticArchive(1, seeds).articles(1, SOME);
    }

    @Test
    void theSameSeedMakesTheSameArchiveHoweverItIsCut() {
        SyntheticArchive again = new SyntheticArchive(1, seeds);
        assertThat(again.articles(1, SOME)).isEqualTo(some);
        assertThat(again.articles(31, SOME).articles())
                .isEqualTo(some.articles().subList(30, SOME));
        assertThat(new SyntheticArchive(2, seeds).articles(1, SOME).articles())
                .doesNotContainAnyElementsOf(some.articles());
    }

    @Test
    void everyQuoteStandsOnceInItsParagraphAndEverySentenceInASeed() {
        Set<String> seedTexts = seeds.articles().stream()
                .flatMap(article -> article.paragraphs().stream())
                .map(ParagraphDraft::text)
                .collect(Collectors.toSet());
        for (ArticleDraft article : some.articles()) {
            Map<Integer, String> texts = article.paragraphs().stream()
                    .collect(Collectors.toMap(ParagraphDraft::number, ParagraphDraft::text));
            article.claims().forEach(claim -> assertFound(texts.getOrDefault(claim.paragraph(), ""), claim.anchor()));
            article.notes().forEach(note -> assertFound(texts.getOrDefault(note.paragraph(), ""), note.anchor()));
            assertThat(article.claims())
                    .allSatisfy(claim -> assertThat(seedTexts)
                            .anyMatch(text -> text.contains(claim.anchor().exact())));
            assertThat(article.silent())
                    .allSatisfy(
                            silent -> assertThat(texts.get(silent.paragraph())).contains(silent.text()));
        }
    }

    private static void assertFound(String text, Anchor anchor) {
        assertThat(Anchor.find(text, anchor.exact(), anchor.prefix(), anchor.suffix()))
                .contains(anchor);
    }

    @Test
    void noneCanBeMistakenForARealOne() {
        assertThat(some.articles()).allSatisfy(article -> {
            assertThat(List.of(
                            article.title().shown(),
                            String.valueOf(article.publication().publisher())))
                    .allMatch(words -> words.startsWith("Synthetic "));
            assertThat(article.rights().statement()).contains("synthetic");
            assertThat(article.source().file()).startsWith("synthetic/");
        });
        assertThat(some.catalogue().authors())
                .allMatch(author -> author.name().startsWith("Synthetic Author "))
                .allMatch(author -> author.note() != null);
        assertThat(some.debate().questions())
                .allMatch(question -> question.wording().startsWith("Synthetic "));
        Set<String> seedIds = claims(seeds).map(ClaimDraft::id).collect(Collectors.toSet());
        assertThat(claims(some).map(ClaimDraft::id)).doesNotContainAnyElementsOf(seedIds);
    }

    @Test
    void articlesHaveTheMeasureOfRealOnes() {
        assertThat(some.articles())
                .allSatisfy(article -> assertThat(article.paragraphs()).hasSizeBetween(9, 14));
        assertThat(claims(some).count() / (double) SOME).isBetween(60.0, 80.0);
        for (ClaimKind kind : ClaimKind.values()) {
            assertThat(share(some, kind)).as(kind.name()).isBetween(share(seeds, kind) / 2, 2 * share(seeds, kind));
        }
        assertThat(some.debate().relations().size() / (double) claims(some).count())
                .isBetween(0.4, 0.7);
        assertThat(claims(some).filter(claim -> claim.prediction() != null)).isNotEmpty();
        assertThat(some.articles()).anyMatch(article -> !article.notes().isEmpty());
        assertThat(some.debate().questions())
                .anyMatch(question -> question.positions().size() > 10);
    }

    @Test
    void fewAuthorsWriteMuchAndMostWriteLittle() {
        Dice dice = new Dice(1);
        Map<Integer, Long> articles = IntStream.rangeClosed(1, 2000)
                .boxed()
                .collect(Collectors.groupingBy(
                        number -> dice.first(Dice.Purpose.AUTHOR, number, 0.35), Collectors.counting()));
        assertThat(articles.values().stream().filter(count -> count <= 2).count())
                .isGreaterThan(articles.size() * 6L / 10);
        assertThat(articles.values()).anyMatch(count -> count > 40);
    }

    @Test
    void whatAClaimRefersToIsItsOwnArticleOrAnEarlierOne() {
        Set<String> known = claims(some).map(ClaimDraft::id).collect(Collectors.toCollection(HashSet::new));
        assertThat(some.debate().relations()).allSatisfy(relation -> {
            assertThat(known).contains(relation.from(), relation.to());
            assertThat(relation.to().substring(0, 7))
                    .isLessThanOrEqualTo(relation.from().substring(0, 7));
            assertThat(relation.to()).isNotEqualTo(relation.from());
        });
    }

    private static Stream<ClaimDraft> claims(Bundle bundle) {
        return bundle.articles().stream().flatMap(article -> article.claims().stream());
    }

    private static double share(Bundle bundle, ClaimKind kind) {
        return claims(bundle).filter(claim -> claim.kind() == kind).count()
                / (double) claims(bundle).count();
    }
}
