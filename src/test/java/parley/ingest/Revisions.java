package parley.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.sql.DataSource;

/** An article that was taken up and then revised twice, through the same door as any other. */
public final class Revisions {

    private static final String ANNOTATION = "900_small.yaml";
    private static final String TEXT = "900_small.txt";

    private Revisions() {}

    /** Brings the archive's own documents into a store. */
    public static void bringTheArchive(DataSource store) {
        Seeds.ofTheArchive().start(store);
    }

    /**
     * Brings the article into a store, then revises it. The second version has a paragraph rewritten and one added, and a
     * claim put in other words; the third has a paragraph and a claim less, and other addresses.
     *
     * @param folder where the documents are left as they are in the end
     */
    public static void make(DataSource store, Path folder) {
        Seeds seeds = Seeds.small()
                .edit(TEXT, text -> text + "\nMuch remains to be seen.\n")
                .edit(
                        ANNOTATION,
                        text -> text + "silent:\n  - {p: 3, text: Much remains to be seen., reason: example}\n")
                .edit("actors.yaml", text -> text + "  - {slug: moon, kind: person, name: Moon Jae-in}\n")
                .edit(
                        "topics.yaml",
                        text -> text + "  - {slug: summitry, name: Summitry, definition: Leaders who meet.}\n");
        seeds.start(store);
        seeds.edit(TEXT, "Talks will fail.", "A new one stands here.\n\nTalks, alas, will <fail> soon.")
                .edit(ANNOTATION, "quote: Talks will fail", "quote: will <fail> soon")
                .edit(ANNOTATION, "Talks at Hanoi will fail.", "Talks at Hanoi are going to fail.")
                .edit(ANNOTATION, "p: 3, text: Much", "p: 4, text: Much")
                .edit(ANNOTATION, "    p: 2\n", "    p: 3\n")
                .edit(ANNOTATION, "certainty: hedged", "certainty: asserted")
                .edit(
                        ANNOTATION,
                        text -> text + "  - {p: 2, text: A new one stands here., reason: example}\n"
                                + "changes:\n  - {when: 2026-11-27, what: ¶ 2 was missing, why: A page had been skipped.}\n")
                .start(store);
        seeds.edit(TEXT, "\nMuch remains to be seen.\n", "")
                .edit(ANNOTATION, "  - {p: 4, text: Much remains to be seen., reason: example}\n", "")
                .edit(
                        ANNOTATION,
                        text -> text.replaceFirst("(?s)  - id: 900-001.*?(?=  - id: 900-002)", "")
                                        .replace(
                                                "silent:\n",
                                                "silent:\n  - {p: 1, text: Kim trusts nobody., reason: example}\n")
                                + "withdrawn:\n  - {id: 900-001, on: 2026-11-28, reason: It was no claim of the author.}\n")
                .edit(ANNOTATION, "slug: a-small-article", "slug: a-tiny-article\n  former-slugs: [a-small-article]")
                .edit("topics.yaml", "slug: summitry", "slug: meetings, former-slugs: [summitry]")
                .edit(
                        "actors.yaml",
                        text -> text.replaceFirst("(?m)^.*slug: moon.*\n", "")
                                + "withdrawn:\n  - {slug: moon, on: 2026-11-28, reason: No claim is about him.}\n")
                .with("relations.yaml", "relations: []\n")
                .with("questions.yaml", "questions: []\n")
                .start(store);
        try {
            for (SourceDocument file : seeds.files().values()) {
                Files.write(folder.resolve(file.name()), file.bytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
