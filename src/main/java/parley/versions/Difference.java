package parley.versions;

import static java.util.Comparator.comparingInt;
import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import parley.articles.Article;
import parley.site.Slugs;
import parley.versions.History.Passage;
import parley.versions.History.State;
import parley.versions.WordDiff.Kind;
import parley.versions.WordDiff.Piece;

/**
 * What one version of an article has otherwise than another, as far as its rights allow showing that.
 *
 * @param same how many paragraphs are the same in both
 * @param sourceChanged whether the article was taken from another document
 */
public record Difference(
        @Nullable List<Piece> title,
        @Nullable List<Piece> published,
        boolean sourceChanged,
        List<OfParagraph> paragraphs,
        int same,
        List<OfClaim> claims) {

    /**
     * A paragraph that is not the same in both.
     *
     * @param change how: it was added, retired, rewritten or moved, as messages name it
     * @param number its place in the version that has it, the later one before the earlier
     * @param pieces its words, where rights allow them
     */
    public record OfParagraph(
            String anchor,
            String change,
            int number,
            @Nullable List<Piece> pieces) {}

    /**
     * A claim that is not the same in both.
     *
     * @param change how: it was put forward, withdrawn or restated, as messages name it
     * @param words those that it quotes, where they changed and rights allow them
     * @param fields what else changed, by name, each from one value to another
     */
    public record OfClaim(
            String id,
            String change,
            List<Piece> statement,
            @Nullable List<Piece> words,
            Map<String, Turn> fields) {}

    /** Slugs that were replaced by others. */
    public record Turn(List<String> from, List<String> to) {}

    static Difference of(State from, State to, Article article) {
        Described before = from.version().described();
        Described after = to.version().described();
        List<OfParagraph> paragraphs = paragraphs(from.paragraphs(), to.paragraphs(), article);
        return new Difference(
                changed(before.shownTitle(), after.shownTitle(), article.language()),
                before.published().equals(after.published())
                        ? null
                        : List.of(
                                new Piece(Kind.DELETED, before.published()),
                                new Piece(Kind.INSERTED, after.published())),
                !before.sourceSha256().equals(after.sourceSha256()),
                paragraphs,
                (int) (to.paragraphs().size()
                        - paragraphs.stream()
                                .filter(paragraph -> !paragraph.change().equals("retired"))
                                .count()),
                claims(from.claims(), to.claims(), article));
    }

    /** Whether the two cannot be told apart. */
    public boolean nothing() {
        return title == null && published == null && !sourceChanged && paragraphs.isEmpty() && claims.isEmpty();
    }

    private static @Nullable List<Piece> changed(String from, String to, String language) {
        return from.equals(to) ? null : WordDiff.of(from, to, language);
    }

    private static List<OfParagraph> paragraphs(List<Passage> from, List<Passage> to, Article article) {
        Map<String, Passage> earlier = from.stream()
                .collect(toMap(passage -> passage.state().anchor(), identity(), (one, _) -> one, LinkedHashMap::new));
        List<OfParagraph> changes = new ArrayList<>();
        for (Passage is : to) {
            Passage was = earlier.remove(is.state().anchor());
            if (was == null) {
                changes.add(change("added", is.state(), "", is.text(), article));
            } else if (!was.state().sha256().equals(is.state().sha256())) {
                changes.add(change("changed", is.state(), was.text(), is.text(), article));
            } else if (!was.state().equals(is.state()) && outOfOrder(is, from, to)) {
                changes.add(change("moved", is.state(), is.text(), is.text(), article));
            }
        }
        earlier.values().forEach(gone -> changes.add(change("retired", gone.state(), gone.text(), "", article)));
        changes.sort(comparingInt(OfParagraph::number));
        return changes;
    }

    /** A paragraph that only made room for another did not move. */
    private static boolean outOfOrder(Passage passage, List<Passage> from, List<Passage> to) {
        List<String> before = anchors(from);
        List<String> after = anchors(to);
        before.retainAll(after);
        after.retainAll(before);
        return before.indexOf(passage.state().anchor())
                != after.indexOf(passage.state().anchor());
    }

    private static List<String> anchors(List<Passage> passages) {
        return new ArrayList<>(
                passages.stream().map(passage -> passage.state().anchor()).toList());
    }

    private static OfParagraph change(String change, ParagraphState state, String from, String to, Article article) {
        return new OfParagraph(
                state.anchor(),
                change,
                state.sequenceNumber(),
                article.showsText() ? WordDiff.of(from, to, article.language()) : null);
    }

    private static List<OfClaim> claims(List<ClaimState> from, List<ClaimState> to, Article article) {
        Map<String, ClaimState> earlier =
                from.stream().collect(toMap(ClaimState::code, identity(), (one, _) -> one, LinkedHashMap::new));
        List<OfClaim> changes = new ArrayList<>();
        for (ClaimState is : to) {
            ClaimState was = earlier.remove(is.code());
            if (was == null) {
                changes.add(whole(is, "put-forward", Kind.INSERTED, article));
            } else if (!is.says(was)) {
                changes.add(new OfClaim(
                        is.code(),
                        "changed",
                        WordDiff.of(was.statement(), is.statement(), "en"),
                        article.showsQuotes() ? changed(was.exact(), is.exact(), article.language()) : null,
                        fields(was, is)));
            }
        }
        earlier.values().forEach(gone -> changes.add(whole(gone, "withdrawn", Kind.DELETED, article)));
        return changes;
    }

    private static OfClaim whole(ClaimState claim, String change, Kind kind, Article article) {
        return new OfClaim(
                claim.code(),
                change,
                List.of(new Piece(kind, claim.statement())),
                article.showsQuotes() ? List.of(new Piece(kind, claim.exact())) : null,
                Map.of());
    }

    private static Map<String, Turn> fields(ClaimState was, ClaimState is) {
        Map<String, Turn> fields = new LinkedHashMap<>();
        turn(fields, "kind", List.of(Slugs.of(was.kind())), List.of(Slugs.of(is.kind())));
        turn(fields, "certainty", List.of(Slugs.of(was.certainty())), List.of(Slugs.of(is.certainty())));
        turn(fields, "holder", was.holders(), is.holders());
        turn(fields, "summit", was.summits(), is.summits());
        turn(fields, "actor", was.actors(), is.actors());
        turn(fields, "topic", was.topics(), is.topics());
        return fields;
    }

    private static void turn(Map<String, Turn> fields, String name, List<String> from, List<String> to) {
        if (!from.equals(to)) {
            List<String> left = from.stream().filter(slug -> !to.contains(slug)).toList();
            List<String> come = to.stream().filter(slug -> !from.contains(slug)).toList();
            // Of holders that only changed their order, all are named.
            fields.put(name, left.isEmpty() && come.isEmpty() ? new Turn(from, to) : new Turn(left, come));
        }
    }
}
