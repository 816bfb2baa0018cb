package parley.ingest;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import parley.debate.RelationType;
import parley.debate.Stance;
import parley.store.Drafts.PositionDraft;
import parley.store.Drafts.QuestionDraft;
import parley.store.Drafts.RelationDraft;

/** Reads the files in which authors meet: relations and questions. Every claim that they name must exist. */
final class DebateReader {

    private final Set<String> claims;
    private final Set<Set<String>> related = new HashSet<>();

    DebateReader(Set<String> claims) {
        this.claims = claims;
    }

    RelationDraft relation(Entry entry) {
        entry.only("from", "type", "to", "reason");
        String from = claim(entry, "from");
        String to = claim(entry, "to");
        if (from.equals(to)) {
            entry.wrong("to", "a claim is not related to itself");
        } else if (!related.add(Set.of(from, to))) {
            entry.wrong("to", from + " and " + to + " are related twice; keep the truer of the two relations");
        }
        return new RelationDraft(from, entry.oneOf("type", RelationType.class), to, entry.text("reason"));
    }

    QuestionDraft question(Entry entry, int sequenceNumber) {
        entry.only("slug", "former-slugs", "wording", "note", "positions");
        List<PositionDraft> positions = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        for (Entry position : entry.entries("positions")) {
            position.only("claim", "stance");
            String claim = claim(position, "claim");
            if (!taken.add(claim)) {
                position.wrong("claim", claim + " answers this question twice");
            }
            positions.add(new PositionDraft(claim, position.oneOf("stance", Stance.class)));
        }
        if (positions.isEmpty()) {
            entry.wrong("positions", "a question needs `positions`: the claims that answer it");
        }
        return new QuestionDraft(
                entry.slug("slug"),
                entry.slugs("former-slugs"),
                entry.text("wording"),
                entry.find("note"),
                sequenceNumber,
                positions);
    }

    private String claim(Entry entry, String key) {
        String id = entry.text(key);
        if (entry.has(key) && !claims.contains(id)) {
            entry.wrong(key, "there is no claim " + id);
        }
        return id;
    }
}
