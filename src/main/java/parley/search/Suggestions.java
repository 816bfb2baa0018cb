package parley.search;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import parley.index.IndexKeeper;
import parley.index.IndexState;
import parley.query.NamesNow;
import parley.query.Query;
import parley.query.Query.Manner;
import parley.query.Query.Words;
import parley.query.QueryReader;
import parley.query.Reading;
import parley.site.Momentary;

/** What a reader may be about to ask: names that begin like the words so far, and claims that have them. */
@Component
class Suggestions {

    private static final int NAMES = 6;
    private static final int CLAIMS = 4;

    private final NamesNow names;
    private final ArchiveSearch search;
    private final IndexKeeper keeper;

    Suggestions(NamesNow names, ArchiveSearch search, IndexKeeper keeper) {
        this.names = names;
        this.search = search;
        this.keeper = keeper;
    }

    /**
     * One suggestion.
     *
     * @param kind the thing's kind, which messages name
     */
    public record Suggestion(String label, String address, String kind) {}

    public record SuggestionsPage(List<Suggestion> suggestions) {}

    SuggestionsPage of(String typed) {
        List<Suggestion> all = new ArrayList<>();
        if (!typed.isEmpty() && typed.length() <= QueryReader.LONGEST) {
            all.addAll(named(typed));
            all.addAll(claims(typed));
        }
        return new SuggestionsPage(all);
    }

    private List<Suggestion> named(String typed) {
        return names.get().beginning(typed, NAMES).stream()
                .map(named -> new Suggestion(
                        named.label(), named.address(), named.facet().parameter()))
                .toList();
    }

    private List<Suggestion> claims(String typed) {
        Momentary.say();
        if (typed.length() < 3 || keeper.state() != IndexState.READY) {
            return List.of();
        }
        Reading reading = QueryReader.read(typed);
        List<Query> parts = new ArrayList<>(reading.query().parts());
        if (parts.isEmpty() || !parts.stream().allMatch(Words.class::isInstance)) {
            return List.of();
        }
        // The last word may not be written to its end.
        if (parts.getLast() instanceof Words(String text, Manner manner) && manner == Manner.WORD) {
            parts.set(parts.size() - 1, new Words(text, Manner.PREFIX));
        }
        try {
            return search.some(Thing.CLAIMS, new Query.All(parts), CLAIMS).stream()
                    .map(hit -> new Suggestion(Piece.text(hit.title()), hit.address(), "claim"))
                    .toList();
        } catch (EngineRests e) {
            return List.of();
        }
    }
}
