package parley.records;

import java.util.List;
import org.jspecify.annotations.Nullable;
import parley.authors.Author;
import parley.claims.Claim;
import parley.claims.Holder;
import parley.records.ArticleJson.RightsJson;
import parley.site.Slugs;
import parley.subjects.Actor;
import parley.subjects.Summit;
import parley.subjects.Topic;

/**
 * A claim as JSON.
 *
 * @param url a path within the archive
 * @param article the article's slug
 * @param authors slugs
 * @param paragraph the paragraph's id within the article, as {@code p7}
 * @param quote absent where the rights in the article do not allow its words
 * @param holders slugs of authors or actors
 * @param rights in the article's text, which say how much of it may be given
 * @param permalink the address of its words in the article, which notices that their paragraph was revised
 * @param paragraphSha256 of the text of its paragraph, in UTF-8
 * @param textFragment the directive that finds the words in any page that has them; absent with the quote
 * @param source where the article was published on the web, as far as that is known
 */
public record ClaimJson(
        String id,
        String url,
        String article,
        List<String> authors,
        String paragraph,
        @Nullable QuoteJson quote,
        String statement,
        String kind,
        String certainty,
        List<String> holders,
        List<String> summits,
        List<String> actors,
        List<String> topics,
        RightsJson rights,
        String permalink,
        String paragraphSha256,
        @Nullable String textFragment,
        @Nullable String source) {

    /**
     * The claim's words and their place.
     *
     * @param prefix the characters before them in the paragraph
     * @param suffix the characters behind them
     * @param start offset of the first character in the paragraph, in UTF-16 units
     * @param end offset behind the last character
     */
    public record QuoteJson(String exact, String prefix, String suffix, int start, int end) {}

    public static ClaimJson of(Claim claim) {
        return new ClaimJson(
                claim.id(),
                claim.address(),
                claim.article().slug(),
                claim.article().authors().stream().map(Author::slug).toList(),
                claim.paragraph().anchor(),
                quote(claim),
                claim.statement(),
                Slugs.of(claim.kind()),
                Slugs.of(claim.certainty()),
                claim.holders().stream().map(Holder::slug).toList(),
                claim.summits().stream().map(Summit::slug).toList(),
                claim.actors().stream().map(Actor::slug).toList(),
                claim.topics().stream().map(Topic::slug).toList(),
                RightsJson.of(claim.article()),
                claim.permalink(),
                claim.paragraph().sha256(),
                claim.textFragment(),
                claim.article().publication().address());
    }

    private static @Nullable QuoteJson quote(Claim claim) {
        if (!claim.article().showsQuotes()) {
            return null;
        }
        var anchor = claim.anchor();
        // Beyond the quoted words themselves, an excerpt shows nothing of the text.
        boolean context = claim.article().showsText();
        return new QuoteJson(
                anchor.exact(),
                context ? anchor.prefix() : "",
                context ? anchor.suffix() : "",
                anchor.start(),
                anchor.end());
    }
}
