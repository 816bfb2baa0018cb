package parley.ingest;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.util.List;
import org.flywaydb.core.api.FlywayException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import parley.store.Drafts;

/** What starting with the same, other or broken documents does to the store. */
class StartingTests {

    /** Those of the schema, and the documents. */
    private static final int EVERY_MIGRATION =
            requireNonNull(new File("src/main/resources/db/migration").list()).length + 1;

    private static final String SMALL = "900_small.yaml";
    private static final String TEXT = "900_small.txt";
    private static final String PARAGRAPHS =
            "select anchor, sequence_number, retired_on is not null, text from paragraph order by id";

    private final Seeds seeds = Seeds.small();

    @Test
    void startingTwiceChangesNothing() {
        assertThat(seeds.start()).isEqualTo(EVERY_MIGRATION);
        List<String> first = seeds.everything();
        assertThat(seeds.start()).isZero();
        assertThat(seeds.everything()).isEqualTo(first);
    }

    @Test
    void theArchiveItselfIsStoredAsItsDocumentsSay() {
        Seeds archive = Seeds.ofTheArchive();
        archive.start();
        Drafts.Bundle bundle = BundleReader.read(archive.files());
        assertThat(archive.rows("select code from claim order by code"))
                .isEqualTo(bundle.articles().stream()
                        .flatMap(article -> article.claims().stream())
                        .map(Drafts.ClaimDraft::id)
                        .sorted()
                        .toList());
        assertThat(archive.rows("select count(*) from relation"))
                .containsExactly(String.valueOf(bundle.debate().relations().size()));
        // Every quote stands in its paragraph, at the offsets that are stored.
        assertThat(archive.rows("select count(*) from claim c join paragraph p on p.id = c.paragraph_id"
                        + " where substring(p.text, c.start_at + 1, c.end_at - c.start_at) <> c.exact"))
                .containsExactly("0");
    }

    @Test
    void editingASeedRevisesTheArticleAndKeepsWhatDidNotChange() {
        seeds.start();
        List<String> keys = seeds.rows("select id, code from claim order by code");
        seeds.edit(SMALL, "Kim Jong Un trusts nobody.", "Kim Jong Un does not trust anybody.")
                .start();
        assertThat(seeds.rows("select id, code from claim order by code")).isEqualTo(keys);
        assertThat(seeds.rows("select statement from claim where code = '900-001'"))
                .containsExactly("Kim Jong Un does not trust anybody.");
        assertThat(seeds.rows("select version from article")).containsExactly("2");
        assertThat(seeds.rows("select revision from archive")).containsExactly("2");
    }

    @Test
    void aParagraphKeepsItsAnchorWhereverItMoves() {
        seeds.start();
        seeds.edit(TEXT, "Talks will fail.", "A new one stands here.\n\nTalks will fail.")
                .edit(SMALL, "p: 2", "p: 3")
                .edit(SMALL, text -> text + "silent:\n  - {p: 2, text: A new one stands here., reason: example}\n")
                .start();
        assertThat(seeds.rows(PARAGRAPHS))
                .containsExactly(
                        "p1 1 FALSE Kim trusts nobody. Nobody trusts Kim.",
                        "p2 3 FALSE Talks will fail.",
                        "p3 2 FALSE A new one stands here.");
        assertThat(seeds.rows("select p.anchor from claim c join paragraph p on p.id = c.paragraph_id"
                        + " where c.code = '900-003'"))
                .containsExactly("p2");
        assertThat(seeds.rows("select version from article")).containsExactly("2");
    }

    @Test
    void aParagraphThatIsRewrittenInItsPlaceKeepsItsAnchor() {
        seeds.start();
        seeds.edit(TEXT, "Talks will fail.", "Talks will fail soon.").start();
        assertThat(seeds.rows(PARAGRAPHS))
                .containsExactly(
                        "p1 1 FALSE Kim trusts nobody. Nobody trusts Kim.", "p2 2 FALSE Talks will fail soon.");
    }

    @Test
    void aParagraphThatIsGoneIsRetiredAndItsAnchorNeverGivenAgain() {
        seeds.start();
        seeds.edit(TEXT, "\nTalks will fail.\n", "")
                .edit(
                        SMALL,
                        text -> text.replaceFirst("(?s)  - id: 900-003.*", "")
                                + "withdrawn:\n  - {id: 900-003, on: 2026-11-22, reason: The text no longer says so.}\n")
                .start();
        assertThat(seeds.rows(PARAGRAPHS))
                .containsExactly("p1 1 FALSE Kim trusts nobody. Nobody trusts Kim.", "p2 2 TRUE Talks will fail.");
        seeds.edit(TEXT, text -> text + "\nSomething else altogether.\n")
                .edit(SMALL, text -> text + "silent:\n  - {p: 2, text: Something else altogether., reason: example}\n")
                .start();
        assertThat(seeds.rows(PARAGRAPHS))
                .containsExactly(
                        "p1 1 FALSE Kim trusts nobody. Nobody trusts Kim.",
                        "p2 2 TRUE Talks will fail.",
                        "p3 2 FALSE Something else altogether.");
    }

    @Test
    void aClaimLeavesOnlyByBeingWithdrawn() {
        seeds.start();
        List<String> before = seeds.everything();
        String whole = seeds.text(SMALL);
        seeds.edit(
                SMALL,
                text -> text.replaceFirst("(?s)  - id: 900-003.*", "")
                        + "silent:\n  - {p: 2, text: Talks will fail., reason: example}\n");
        assertThatThrownBy(seeds::start)
                .isInstanceOf(IngestRefused.class)
                .hasMessageContaining("900-003 was published and is missing here");
        assertThat(seeds.everything()).isEqualTo(before);

        seeds.edit(SMALL, text -> text + "withdrawn:\n  - {id: 900-003, on: 2026-11-22, reason: Not said.}\n")
                .start();
        assertThat(seeds.rows("select code from claim order by 1")).containsExactly("900-001", "900-002");
        assertThat(seeds.rows("select claim_code, withdrawn_on, reason from withdrawal"))
                .containsExactly("900-003 2026-11-22 Not said.");
        assertThat(seeds.rows("select count(*) from prediction")).containsExactly("0");
        assertThat(whole).contains("900-003");
    }

    @Test
    void aWithdrawnClaimTakesItsRelationsAndPositionsAlong() {
        seeds.start();
        seeds.edit(
                        SMALL,
                        text -> text.replaceFirst("(?s)  - id: 900-001.*?(?=  - id: 900-002)", "")
                                + "silent:\n  - {p: 1, text: Kim trusts nobody., reason: example}\n"
                                + "withdrawn:\n  - {id: 900-001, on: 2026-11-22, reason: Not said.}\n")
                .with("relations.yaml", "relations: []\n")
                .with(
                        "questions.yaml",
                        "questions:\n  - {slug: is-there-trust, wording: \"Is there trust?\","
                                + " positions: [{claim: 900-002, stance: \"no\"}]}\n")
                .start();
        assertThat(seeds.rows("select count(*) from relation")).containsExactly("0");
        assertThat(seeds.rows("select c.code from position p join claim c on c.id = p.claim_id"))
                .containsExactly("900-002");
    }

    @Test
    void aRenamedArticleIsFoundUnderItsFormerAddress() {
        seeds.start();
        seeds.edit(SMALL, "slug: a-small-article", "slug: a-tiny-article").start();
        assertThat(seeds.rows("select path, target from former_address"))
                .containsExactly("/articles/a-small-article /articles/a-tiny-article");
        assertThat(seeds.rows("select count(*) from article")).containsExactly("1");
    }

    @Test
    void aRenamedSummitKeepsItsClaims() {
        seeds.start();
        seeds.edit("summits.yaml", "slug: hanoi", "slug: hanoi-2019, former-slugs: [hanoi]")
                .edit(SMALL, "summits: [hanoi]", "summits: [hanoi-2019]")
                .start();
        assertThat(seeds.rows("select slug from summit")).containsExactly("hanoi-2019");
        assertThat(seeds.rows("select path, target from former_address"))
                .containsExactly("/summits/hanoi /summits/hanoi-2019");
    }

    @Test
    void aBrokenDocumentLeavesTheStoreAsItWasAndTheCorrectedOneIsTaken() {
        seeds.start();
        List<String> before = seeds.everything();
        seeds.edit(SMALL, "quote: Kim trusts nobody", "quote: Kim trust nobody");
        assertThatThrownBy(seeds::start).isInstanceOf(IngestRefused.class).hasMessageContaining(SMALL + ":16: ");
        assertThat(seeds.everything()).isEqualTo(before);
        seeds.edit(SMALL, "quote: Kim trust nobody", "quote: trusts nobody").start();
        assertThat(seeds.rows("select exact from claim where code = '900-001'")).containsExactly("trusts nobody");
    }

    @Test
    void aStoreThatWasRefusedOnItsFirstStartTakesTheCorrectedDocuments() {
        seeds.edit(SMALL, "kind: predictive", "kind: prophetic");
        assertThatThrownBy(seeds::start).isInstanceOf(IngestRefused.class);
        seeds.edit(SMALL, "kind: prophetic", "kind: predictive");
        assertThat(seeds.start()).isEqualTo(EVERY_MIGRATION);
    }

    @Test
    void aStoreThatRefusesLeavesNoMarkEither() {
        seeds.start();
        List<String> before = seeds.everything();
        // Another article under the slug that the stored one gives up only afterwards: the database refuses.
        seeds.with("899_other.txt", "Other\n\nOther words.\n")
                .with(
                        "899_other.yaml",
                        seeds.text(SMALL)
                                .replaceFirst(
                                        "(?s)claims:.*", "silent:\n  - {p: 1, text: Other words., reason: example}\n")
                                .replace("\"900\"", "\"899\"")
                                .replace("A Small Article", "Other")
                                .replace(", printed: Jane Doe", "")
                                .replace(", byline: 2", ""))
                .edit(SMALL, "slug: a-small-article", "slug: a-tiny-article");
        assertThatThrownBy(seeds::start).isInstanceOf(IngestRefused.class).hasMessageContaining("cannot take");
        assertThat(seeds.everything()).isEqualTo(before);
        seeds.without("899_other.txt").without("899_other.yaml").start();
        assertThat(seeds.rows("select slug from article")).containsExactly("a-tiny-article");
    }

    @Test
    void aWithdrawalFollowsItsDocument() {
        seeds.start();
        String whole = seeds.text(SMALL);
        String without = whole.replaceFirst("(?s)  - id: 900-003.*", "")
                + "silent:\n  - {p: 2, text: Talks will fail., reason: example}\n";
        seeds.with(SMALL, without + "withdrawn:\n  - {id: 900-003, on: 2026-11-22, reason: A slip.}\n")
                .start();
        seeds.with(SMALL, without + "withdrawn:\n  - {id: 900-003, on: 2026-11-22, reason: Not said.}\n")
                .start();
        assertThat(seeds.rows("select reason from withdrawal")).containsExactly("Not said.");
        seeds.with(SMALL, whole).start();
        assertThat(seeds.rows("select count(*) from withdrawal")).containsExactly("0");
        assertThat(seeds.rows("select count(*) from claim")).containsExactly("3");
    }

    @Test
    void aQuestionThatIsNoLongerAskedIsGoneAndItsAddressSaysSo() {
        seeds.start();
        seeds.with("questions.yaml", "questions: []\n").start();
        assertThat(seeds.rows("select path, reason from withdrawn_address"))
                .containsExactly("/questions/is-there-trust The archive no longer asks this question.");
        assertThat(seeds.rows("select count(*) from question")).containsExactly("0");
        assertThat(seeds.rows("select count(*) from position")).containsExactly("0");
    }

    @Test
    void whatIsNotReadOtherwiseMakesNoVersion() {
        seeds.start();
        seeds.edit(SMALL, text -> "# A remark for annotators.\n" + text)
                .edit("authors.yaml", "name: Jane Doe", "name: Jane A. Doe")
                .start();
        assertThat(seeds.rows("select version from article")).containsExactly("1");
        assertThat(seeds.rows("select number from article_version")).containsExactly("1");
    }

    /** Of a text that comes and goes and comes again, each version finds its words, which are kept once. */
    @Test
    void eachWordingIsKeptOnce() {
        seeds.start();
        seeds.edit(TEXT, "Talks will fail.", "Talks will fail soon.").start();
        seeds.edit(TEXT, "Talks will fail soon.", "Talks will fail.").start();
        seeds.edit(TEXT, "Talks will fail.", "Talks will fail soon.").start();
        assertThat(seeds.rows("select since_version, until_version, anchor from former_paragraph order by id"))
                .containsExactly("1 2 p2", "2 3 p2", "3 4 p2");
        assertThat(seeds.rows("select text from former_text order by 1"))
                .containsExactly("Talks will fail soon.", "Talks will fail.");
        assertThat(seeds.rows("select anchor, since_version from paragraph order by id"))
                .containsExactly("p1 1", "p2 4");
    }

    @Test
    void aReasonIsSaidOfTheVersionThatCameWithIt() {
        seeds.start();
        seeds.edit(TEXT, "Talks will fail.", "Talks will fail soon.")
                .edit(SMALL, text -> text + "changes:\n  - {when: 2026-11-28, what: soon, why: It was left out.}\n")
                .start();
        seeds.edit(TEXT, "Talks will fail soon.", "Talks will fail.")
                .edit(SMALL, "why: It was left out.", "why: It was overlooked.")
                .start();
        assertThat(seeds.rows("select v.number, r.stated_on, r.what, r.why from version_reason r"
                        + " join article_version v on v.id = r.article_version_id"))
                .containsExactly("2 2026-11-28 soon It was overlooked.");
    }

    @Test
    void anAnchorThatWasPublishedGoesWithItsWordsIntoAStoreThatNeverSawThem() {
        seeds.with("published-ids.txt", "900-p1 Kim trusts nobody.\n900-p2 Talks will fail.\n")
                .edit(TEXT, "Talks will fail.", "A new one stands here.\n\nTalks will fail.")
                .edit(SMALL, "p: 2", "p: 3")
                .edit(SMALL, text -> text + "silent:\n  - {p: 2, text: A new one stands here., reason: example}\n")
                .start();
        assertThat(seeds.rows(PARAGRAPHS))
                .containsExactly(
                        "p1 1 FALSE Kim trusts nobody. Nobody trusts Kim.",
                        "p3 2 FALSE A new one stands here.",
                        "p2 3 FALSE Talks will fail.");
    }

    /** The store is made as one was that knew nothing of versions, by taking away what they and what followed brought. */
    @Test
    void anArchiveThatWasThereBeforeBeginsWithItsPresentVersion() {
        seeds.start();
        seeds.edit(TEXT, text -> text + "\nGone soon.\n")
                .edit(SMALL, text -> text + "silent:\n  - {p: 3, text: Gone soon., reason: example}\n")
                .start();
        seeds.edit(TEXT, "\nGone soon.\n", "")
                .edit(SMALL, text -> text.replaceFirst("(?s)silent:.*", ""))
                .start();
        seeds.execute(
                "drop index article_changed",
                "drop index claim_revised",
                "drop index withdrawal_revised",
                "alter table article drop column recorded_at",
                "alter table article drop column revised_at",
                "alter table article drop column changed_at",
                "alter table withdrawal drop column recorded_at",
                "alter table withdrawal drop column revised_at",
                "alter table prediction drop column settled_at",
                "drop table withdrawn_address",
                "drop table change",
                "drop table version_reason",
                "drop table article_version",
                "drop table former_paragraph",
                "drop table former_text",
                "drop table former_claim",
                "drop sequence change_seq",
                "drop sequence article_version_seq",
                "drop sequence former_paragraph_seq",
                "drop sequence former_claim_seq",
                "alter table paragraph drop column since_version",
                "alter table paragraph drop column retired_in",
                "alter table claim drop column since_version",
                "delete from \"flyway_schema_history\" where \"version\" >= '005'");
        assertThat(seeds.start()).isEqualTo(2);
        assertThat(seeds.rows("select number, first_known, claims_added from article_version"))
                .containsExactly("3 TRUE 0");
        seeds.edit(TEXT, "Talks will fail.", "Talks will fail soon.").start();
        assertThat(seeds.rows("select number, first_known, paragraphs_changed from article_version order by 1"))
                .containsExactly("3 TRUE 0", "4 FALSE 1");
        assertThat(seeds.rows("select since_version, until_version, anchor from former_paragraph"))
                .containsExactly("1 4 p2");
        assertThat(seeds.rows("select anchor, retired_in from paragraph order by id"))
                .containsExactly("p1 null", "p2 null", "p3 1");
    }

    /** The store is made as the very first start leaves one that ends, by a kill, between two tables. */
    @Test
    void aFirstStartThatWasInterruptedBeginsAnew() {
        seeds.start();
        seeds.execute("delete from \"flyway_schema_history\"", "drop table relation");
        assertThat(seeds.start()).isEqualTo(EVERY_MIGRATION);
        assertThat(seeds.rows("select code from claim order by code")).containsExactly("900-001", "900-002", "900-003");
        assertThat(seeds.rows("select count(*) from relation")).containsExactly("1");
    }

    /** As a kill in the fourth step leaves it, and as the start that met its half and failed has marked it. */
    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aFirstStartThatWasInterruptedInALaterStepBeginsAnew(boolean marked) {
        String applied = "select \"version\" from \"flyway_schema_history\" where \"success\" order by 1";
        seeds.start();
        List<String> versions = seeds.rows(applied);
        List<String> first = seeds.rows("select code, statement from claim order by code");
        seeds.execute(
                "set referential_integrity false",
                "truncate table article",
                "update archive set revision = 0",
                "drop index article_changed",
                "alter table article drop column changed_at",
                "delete from \"flyway_schema_history\" where \"version\" is null or \"version\" > '005'");
        if (marked) {
            seeds.execute("update \"flyway_schema_history\" set \"success\" = false where \"version\" = '005'");
        }
        seeds.start();
        assertThat(seeds.rows(applied)).isEqualTo(versions);
        assertThat(seeds.rows("select code, statement from claim order by code"))
                .isEqualTo(first);
        assertThat(seeds.rows("select revision from archive")).containsExactly("1");
    }

    /** An upgrade that died is not a first start: what is stored stays, and somebody has to look. */
    @Test
    void whereSomethingWasStoredNothingIsBegunAnew() {
        seeds.start();
        seeds.execute("update \"flyway_schema_history\" set \"success\" = false where \"version\" = '006'");
        List<String> before = seeds.everything();
        assertThatThrownBy(seeds::start).isInstanceOf(FlywayException.class);
        assertThat(seeds.everything()).isEqualTo(before);
    }

    @Test
    void aClockThatIsPutBackTurnsNoTimeBack() {
        seeds.start();
        seeds.execute("update archive set changed_at = timestamp with time zone '2099-01-01 00:00:00Z'");
        seeds.edit(SMALL, "Kim Jong Un trusts nobody.", "Kim Jong Un does not trust anybody.")
                .start();
        assertThat(seeds.rows(
                        "select revision, changed_at > timestamp with time zone '2099-01-01 00:00:00Z' from archive"))
                .containsExactly("2 TRUE");
    }

    @Test
    void whatIsWithdrawnLeavesTheStore() {
        seeds.edit("actors.yaml", text -> text + "  - {slug: moon, kind: person, name: Moon Jae-in}\n")
                .start();
        seeds.edit(
                        "actors.yaml",
                        text -> text.replaceFirst("(?m)^.*slug: moon.*\n", "")
                                + "withdrawn:\n  - {slug: moon, on: 2026-11-28, reason: No claim is about him.}\n")
                .start();
        assertThat(seeds.rows("select slug from actor")).containsExactly("kim-jong-un");
        assertThat(seeds.rows("select path, withdrawn_on, reason from withdrawn_address"))
                .containsExactly("/actors/moon 2026-11-28 No claim is about him.");
    }

    @Test
    void aFolderWithoutDocumentsIsRefused() {
        assertThatThrownBy(() -> SeedFiles.in("file:/nonexistent"))
                .isInstanceOf(IngestRefused.class)
                .hasMessageContaining("no documents");
    }
}
