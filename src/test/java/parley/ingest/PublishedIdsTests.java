package parley.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An id that was published cannot be dropped, be renamed silently or become something else's. */
class PublishedIdsTests {

    private static final String SMALL = "900_small.yaml";

    private final Seeds seeds = Seeds.small()
            .edit("actors.yaml", text -> text + "  - {slug: moon, kind: person, name: Moon Jae-in}\n")
            .with("published-ids.txt", """
                    900 A Small Article
                    900-p1 Kim trusts nobody.
                    900-p2 Talks will fail.
                    900-001 Kim trusts nobody
                    /articles/a-small-article 900
                    /authors/jane-doe Jane Doe
                    /topics/trust Trust
                    /actors/moon Moon Jae-in
                    /actors/kim-jong-un Kim Jong Un
                    /summits/hanoi Summit in Hanoi
                    /questions/is-there-trust Is there trust?
                    """);

    @Test
    void whatIsKeptIsTaken() {
        assertThat(BundleReader.read(seeds.files()).articles()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "actors.yaml | slug: moon | slug: moon-jae-in | /actors/moon was published and nothing in actors.yaml has this slug; put it back, list it under `former-slugs`",
                "actors.yaml | name: Moon Jae-in | name: Someone Else | /actors/moon was published with the words \"Moon Jae-in\" and now has \"Someone Else\"; ids never move: give the other thing a slug of its own",
                "questions.yaml | slug: is-there-trust | slug: trust | /questions/is-there-trust was published and nothing in questions.yaml has this slug",
                "900_small.yaml | slug: a-small-article | slug: a-tiny-article | /articles/a-small-article was published and no article has this slug; put it back, or list it under `former-slugs`",
                "900_small.yaml | id: 900-001 | id: 900-009 | 900-001 was published and stands in no annotation file; put it back, or list it there under `withdrawn`",
                "900_small.txt | Kim trusts nobody. Nobody | In short: Kim trusts nobody. Nobody | -",
            })
    void whatIsNotKeptIsRefusedWithAWayOn(String file, String old, String now, String message) {
        seeds.edit(file, old, now);
        if (file.equals(SMALL) && old.startsWith("id: ")) {
            seeds.edit("relations.yaml", "900-001", "900-009").edit("questions.yaml", "900-001", "900-009");
        }
        if (message.equals("-")) {
            // A paragraph that was rewritten in its place still is the one that was published.
            assertThat(BundleReader.read(seeds.edit(SMALL, text -> text + "silent: []\n")
                                    .files())
                            .articles())
                    .hasSize(1);
        } else {
            assertThatThrownBy(() -> BundleReader.read(seeds.files()))
                    .isInstanceOf(IngestRefused.class)
                    .hasMessageContaining("published-ids.txt:")
                    .hasMessageContaining(message);
        }
    }

    @Test
    void aParagraphThatIsGoneIsWithdrawnBeforeItsPlaceIsTaken() {
        seeds.edit("900_small.txt", "Talks will fail.", "Something else altogether, and quite long.")
                .edit(
                        SMALL,
                        text -> text.replaceFirst("(?s)  - id: 900-003.*", "")
                                + "silent:\n  - {p: 2, text: \"Something else altogether, and quite long.\", reason: example}\n");
        assertThatThrownBy(() -> BundleReader.read(seeds.files()))
                .isInstanceOf(IngestRefused.class)
                .hasMessageContaining("900-p2 was published with the words \"Talks will fail.\"")
                .hasMessageContaining(
                        "list it under `withdrawn` with the reason, and the new paragraph gets another anchor");
        seeds.edit(
                SMALL,
                text -> text + "withdrawn:\n  - {id: 900-p2, on: 2026-11-28, reason: It was an advertisement.}\n");
        assertThat(BundleReader.read(seeds.files()).articles().getFirst().paragraphs())
                .extracting(paragraph -> paragraph.anchor())
                .containsExactly("p1", "p3");
    }

    @Test
    void whatLeadsOnOrIsWithdrawnIsTaken() {
        seeds.edit("actors.yaml", "slug: moon", "slug: moon-jae-in, former-slugs: [moon]")
                .edit(SMALL, "slug: a-small-article", "slug: a-tiny-article\n  former-slugs: [a-small-article]")
                .with("questions.yaml", """
                        questions: []
                        withdrawn:
                          - {slug: is-there-trust, on: 2026-11-28, reason: Nobody asks.}
                        """);
        assertThat(BundleReader.read(seeds.files()).withdrawn())
                .extracting(gone -> gone.path() + ": " + gone.reason())
                .containsExactly("/questions/is-there-trust: Nobody asks.");
    }

    @Test
    void nothingIsWithdrawnAndPutForward() {
        seeds.edit(
                "actors.yaml",
                text -> text + "withdrawn:\n  - {slug: moon, on: 2026-11-28, reason: No claim is about him.}\n");
        assertThatThrownBy(() -> BundleReader.read(seeds.files()))
                .hasMessageContaining("moon is withdrawn here and put forward as well; do one of the two");
    }
}
