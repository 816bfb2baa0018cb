package parley.ingest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import parley.store.Drafts.ActorDraft;
import parley.store.Drafts.AuthorDraft;
import parley.store.Drafts.SummitDraft;
import parley.store.Drafts.TopicDraft;
import parley.store.Drafts.WithdrawnDraft;
import parley.subjects.Actor;
import parley.subjects.ActorKind;
import parley.subjects.Edtf;
import parley.subjects.OutcomeDocument;
import parley.subjects.Spelling;
import parley.subjects.SummitStatus;

/** Reads the files of what articles share: authors, topics, actors, summits. */
final class CatalogueReader {

    private CatalogueReader() {}

    static AuthorDraft author(Entry entry) {
        entry.only("slug", "former-slugs", "name", "sort-name", "note");
        return new AuthorDraft(
                entry.slug("slug"),
                entry.slugs("former-slugs"),
                entry.text("name"),
                entry.text("sort-name"),
                entry.find("note"));
    }

    static TopicDraft topic(Entry entry) {
        entry.only("slug", "former-slugs", "name", "definition");
        return new TopicDraft(
                entry.slug("slug"), entry.slugs("former-slugs"), entry.text("name"), entry.text("definition"));
    }

    static ActorDraft actor(Entry entry) {
        entry.only(
                "slug",
                "former-slugs",
                "kind",
                "name",
                "sort-name",
                "role",
                "hangul",
                "romanization",
                "hanja",
                "hanja-source",
                "wikidata",
                "note",
                "spellings");
        String wikidata = entry.find("wikidata");
        if (wikidata != null && !wikidata.matches("Q[1-9][0-9]*")) {
            entry.wrong("wikidata", "a Wikidata item is named like Q56226, not \"" + wikidata + "\"");
        }
        List<Spelling> spellings = new ArrayList<>();
        Entry printed = entry.entry("spellings");
        if (printed != null) {
            for (String code : printed.keys()) {
                printed.words(code).forEach(spelling -> spellings.add(new Spelling(code, spelling)));
            }
        }
        String name = entry.text("name");
        return new ActorDraft(
                entry.slug("slug"),
                entry.slugs("former-slugs"),
                new Actor.Description(
                        entry.oneOf("kind", ActorKind.class),
                        name,
                        Objects.requireNonNullElse(entry.find("sort-name"), name),
                        entry.find("role"),
                        entry.find("hangul"),
                        entry.find("romanization"),
                        entry.find("hanja"),
                        entry.find("hanja-source"),
                        wikidata,
                        entry.find("note")),
                spellings);
    }

    static SummitDraft summit(Entry entry, int sequenceNumber) {
        entry.only(
                "slug",
                "former-slugs",
                "name",
                "short-name",
                "status",
                "date",
                "time-zone",
                "place",
                "venue",
                "participants",
                "documents",
                "classification",
                "outcome",
                "note",
                "sources");
        SummitStatus status = entry.oneOf("status", SummitStatus.class);
        List<String> sources = entry.words("sources");
        if (status == SummitStatus.HELD && (!entry.has("date") || sources.isEmpty())) {
            entry.wrong("status", "a summit that was held needs a `date` and at least one of `sources`");
        }
        sources.forEach(source -> address(entry, "sources", source));
        return new SummitDraft(
                entry.slug("slug"),
                entry.slugs("former-slugs"),
                entry.text("name"),
                entry.text("short-name"),
                status,
                entry.parse("date", Edtf::parse),
                entry.find("time-zone"),
                entry.find("place"),
                entry.find("venue"),
                entry.find("classification"),
                entry.find("outcome"),
                entry.find("note"),
                sequenceNumber,
                entry.words("participants"),
                entry.entries("documents").stream()
                        .map(CatalogueReader::document)
                        .toList(),
                sources);
    }

    /** Something that was published and is no longer there. */
    static WithdrawnDraft withdrawn(Entry entry, String room) {
        entry.only("slug", "on", "reason");
        LocalDate on = entry.parse("on", AnnotationReader::day);
        if (on == null) {
            entry.wrong("on", "`on` must say the day of the withdrawal, like 2026-11-22");
        }
        return new WithdrawnDraft(
                room, entry.slug("slug"), Objects.requireNonNullElse(on, LocalDate.EPOCH), entry.text("reason"));
    }

    private static OutcomeDocument document(Entry entry) {
        entry.only("title", "title-ko", "date", "note");
        Edtf issued = entry.parse("date", Edtf::parse);
        return new OutcomeDocument(
                entry.text("title"), entry.find("title-ko"), issued == null ? null : issued.text(), entry.find("note"));
    }

    /** Reports what is no address on the web. */
    static void address(Entry entry, String key, @Nullable String address) {
        if (address != null && !address.matches("https?://[^\\s<>\"]+")) {
            entry.wrong(key, "\"" + address + "\" is no address; write it in full, with https://");
        }
    }
}
