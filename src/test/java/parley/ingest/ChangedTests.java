package parley.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** When the archive says that something was changed: then, and not when only something near it was. */
class ChangedTests {

    private static final String SMALL = "900_small.yaml";
    private static final String REVISED = "select code from claim where revised_at > recorded_at order by code";
    private static final String ARTICLE = "select revised_at > recorded_at, changed_at > recorded_at from article";

    private final Seeds seeds = Seeds.small();

    @Test
    void whatIsNewWasNotChanged() {
        seeds.start();
        assertThat(seeds.rows(REVISED)).isEmpty();
        assertThat(seeds.rows(ARTICLE)).containsExactly("FALSE FALSE");
        assertThat(seeds.rows("select settled_at from prediction")).containsExactly("null");
    }

    @Test
    void aCorrectedStatementIsAChangeOfItsClaimAndOfWhatLiesOverTheArticle() {
        seeds.start();
        seeds.edit(SMALL, "statement: Nobody trusts", "statement: No one trusts")
                .start();
        assertThat(seeds.rows(REVISED)).containsExactly("900-002");
        assertThat(seeds.rows(ARTICLE)).containsExactly("FALSE TRUE");
    }

    @Test
    void soIsWhatAClaimIsAbout() {
        seeds.start();
        seeds.edit(SMALL, "    summits: [hanoi]\n", "    summits: [hanoi]\n    actors: [kim-jong-un]\n")
                .start();
        assertThat(seeds.rows(REVISED)).containsExactly("900-003");
    }

    @Test
    void aClaimThatOnlyMovesInTheOrderIsNotChanged() {
        seeds.start();
        seeds.edit(SMALL, "claims:\n", """
                        claims:
                          - id: 900-004
                            p: 1
                            quote: Kim trusts nobody.
                            statement: A further claim stands before the others.
                            kind: descriptive
                            certainty: asserted
                            topics: [trust]
                        """).start();
        assertThat(seeds.rows("select sequence_number from claim where code = '900-001'"))
                .containsExactly("2");
        assertThat(seeds.rows(REVISED)).isEmpty();
        assertThat(seeds.rows(ARTICLE)).containsExactly("FALSE TRUE");
    }

    @Test
    void aCommentInAnAnnotationChangesNothing() {
        seeds.start();
        seeds.edit(SMALL, yaml -> yaml + "# looked at again\n").start();
        assertThat(seeds.rows(ARTICLE)).containsExactly("FALSE FALSE");
        assertThat(seeds.rows(REVISED)).isEmpty();
    }

    @Test
    void whatIsSaidOfTheArticleAndItsTextAreChangesOfTheArticle() {
        seeds.start();
        seeds.edit(SMALL, "statement: Made up.", "statement: Made up, for a test.")
                .start();
        assertThat(seeds.rows(ARTICLE)).containsExactly("TRUE TRUE");
        assertThat(seeds.rows(REVISED)).isEmpty();
    }

    @Test
    void anOutcomeIsSettledWhenItIsRecordedAndOpenAgainWhenItIsTakenBack() {
        seeds.start();
        seeds.edit(
                        SMALL,
                        "criterion: The talks end without a document.}",
                        "criterion: The talks end without a document., outcome: {status: occurred, on: 2019-03-05,"
                                + " line: They ended without one., source: 'https://example.org/'}}")
                .start();
        List<String> settled = seeds.rows("select settled_at from prediction");
        assertThat(settled).isNotEqualTo(List.of("null"));
        assertThat(seeds.rows(ARTICLE)).containsExactly("FALSE TRUE");
        seeds.edit(SMALL, "horizon: 2019-03/..", "horizon: 2019-04/..").start();
        assertThat(seeds.rows("select settled_at from prediction"))
                .as("the outcome is what it was")
                .isEqualTo(settled);
    }

    @Test
    void aWithdrawalIsChangedWhenItSaysSomethingElse() {
        String revised = "select revised_at > recorded_at from withdrawal";
        seeds.edit("relations.yaml", yaml -> "relations: []\n").start();
        seeds.edit(
                        SMALL,
                        yaml -> yaml.replaceFirst("(?s)  - id: 900-002.*?(?=  - id: 900-003)", "")
                                + "silent:\n  - {p: 1, text: Nobody trusts Kim., reason: example}\n"
                                + "withdrawn:\n  - {id: 900-002, on: 2026-11-01, reason: It repeats the first.}\n")
                .start();
        assertThat(seeds.rows(revised)).containsExactly("FALSE");
        seeds.start();
        assertThat(seeds.rows(revised)).containsExactly("FALSE");
        seeds.edit(SMALL, "It repeats the first.", "It says what the first says.")
                .start();
        assertThat(seeds.rows(revised)).containsExactly("TRUE");
    }
}
