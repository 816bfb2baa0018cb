package parley.versions;

import static java.util.Comparator.comparingInt;
import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import parley.articles.Article;
import parley.articles.Paragraph;
import parley.claims.Claim;
import parley.site.Link;
import parley.site.NotFound;

/** Answers what was, from what is and what is no longer. */
@Component
@Transactional(readOnly = true)
public class History {

    private final ArticleVersions versions;

    History(ArticleVersions versions) {
        this.versions = versions;
    }

    /** An article as it was, whole; what of it may be shown, those decide who show it. */
    record State(ArticleVersion version, List<Passage> paragraphs, List<ClaimState> claims) {}

    /** A paragraph as it was, with its words. */
    record Passage(ParagraphState state, String text) {}

    /**
     * What became of a text that an address was made for.
     *
     * @param number of the last version that had it
     * @param address of that version
     * @param difference where it is compared with the present one
     */
    public record Earlier(int number, String address, String difference) {}

    /**
     * In which versions of its article a claim is as it was.
     *
     * @param since the version that put it forward
     * @param known whether that one did so, or only is the first that was kept
     * @param changed the versions that changed it
     */
    public record OfClaim(Link since, boolean known, List<Link> changed) {}

    /** @throws NotFound if the article has no such version, or none is kept */
    State at(Article article, int number) {
        ArticleVersion version =
                versions.find(article, number).orElseThrow(() -> new NotFound(ArticleVersion.address(article, number)));
        List<Passage> text = new ArrayList<>(versions.paragraphsSince(article, number).stream()
                .map(paragraph -> new Passage(ParagraphState.of(paragraph), paragraph.text()))
                .toList());
        List<ParagraphState> then = versions.paragraphsThen(article, number).stream()
                .map(FormerParagraph::state)
                .toList();
        Map<String, String> words = words(article, then);
        then.forEach(state -> text.add(new Passage(state, words.getOrDefault(state.sha256(), ""))));
        text.sort(comparingInt(passage -> passage.state().sequenceNumber()));
        Map<String, Integer> places = text.stream()
                .collect(toMap(
                        passage -> passage.state().anchor(),
                        passage -> passage.state().sequenceNumber()));
        List<ClaimState> claims = Stream.concat(
                        versions.claimsSince(article, number).stream().map(ClaimState::of),
                        versions.claimsThen(article, number).stream().map(FormerClaim::state))
                .sorted(comparingInt((ClaimState claim) -> places.getOrDefault(claim.paragraph(), 0))
                        .thenComparingInt(ClaimState::start)
                        .thenComparing(ClaimState::code))
                .toList();
        return new State(version, text, claims);
    }

    /** The words of paragraphs that are no longer as they were; they may be in use again, or elsewhere in the article. */
    private Map<String, String> words(Article article, List<ParagraphState> paragraphs) {
        Set<String> hashes = paragraphs.stream().map(ParagraphState::sha256).collect(Collectors.toSet());
        Map<String, String> words = new HashMap<>();
        if (!hashes.isEmpty()) {
            versions.textsNow(article, hashes).forEach(paragraph -> words.put(paragraph.sha256(), paragraph.text()));
            versions.texts(hashes).forEach(text -> words.put(text.sha256(), text.text()));
        }
        return words;
    }

    /** The last version that had a text, by the mark of its paragraph; absent where none is known that had it. */
    public @Nullable Earlier lastWith(Article article, String mark) {
        if (!mark.matches("[0-9a-f]{" + Paragraph.MARK + "}")) {
            return null;
        }
        int until = Math.max(
                versions.untilWhen(article, mark + "%").orElse(0),
                versions.retiredWhen(article, mark + "%").orElse(0));
        return versions.find(article, until - 1)
                .map(version -> new Earlier(
                        version.number(),
                        version.address(),
                        ArticleVersion.difference(article, version.number(), article.version())))
                .orElse(null);
    }

    /** The versions of its article that put a claim forward and changed it. */
    public @Nullable OfClaim of(Claim claim) {
        Article article = claim.article();
        List<ArticleVersion> known = versions.of(article);
        if (known.isEmpty()) {
            return null;
        }
        ArticleVersion first = known.getLast();
        List<FormerClaim> formerly = versions.formerly(claim.id());
        int since =
                formerly.isEmpty() ? claim.sinceVersion() : formerly.getFirst().sinceVersion();
        Set<Integer> changed = new TreeSet<>();
        for (int at = 0; at < formerly.size(); at++) {
            FormerClaim was = formerly.get(at);
            ClaimState next = at + 1 < formerly.size() ? formerly.get(at + 1).state() : ClaimState.of(claim);
            if (!next.says(was.state())) {
                changed.add(was.untilVersion());
            }
        }
        int shown = Math.max(since, first.number());
        return new OfClaim(
                link(article, shown),
                !first.firstKnown() || since > first.number(),
                changed.stream().map(number -> link(article, number)).toList());
    }

    private static Link link(Article article, int number) {
        return new Link(String.valueOf(number), ArticleVersion.address(article, number));
    }
}
