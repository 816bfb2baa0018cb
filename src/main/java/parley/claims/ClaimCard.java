package parley.claims;

import static java.util.Objects.requireNonNullElse;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import parley.articles.Article;
import parley.site.Link;
import parley.site.Slugs;

/**
 * A claim as every list shows it.
 *
 * @param permalink the address of its place in the text that notices a revision
 * @param quote the words, where rights allow showing them
 * @param language of the words
 * @param paragraph the number of the paragraph, from 1; 0 for a standfirst
 * @param textFragment the directive that finds the words in any page
 */
public record ClaimCard(
        String id,
        String address,
        String placeInText,
        String permalink,
        @Nullable String quote,
        String language,
        String statement,
        String kind,
        String certainty,
        List<Link> authors,
        Link article,
        String published,
        boolean dateInferred,
        int paragraph,
        String paragraphAddress,
        List<Link> holders,
        boolean heldByAuthor,
        List<Link> summits,
        List<Link> actors,
        List<Link> topics,
        String textFragment) {

    public static ClaimCard of(Claim claim, Locale locale) {
        Article article = claim.article();
        return new ClaimCard(
                claim.id(),
                claim.address(),
                claim.placeInText(),
                claim.permalink(),
                article.showsQuotes() ? claim.anchor().exact() : null,
                article.language(),
                claim.statement(),
                Slugs.of(claim.kind()),
                Slugs.of(claim.certainty()),
                article.authors().stream()
                        .map(author -> new Link(author.name(), "/authors/" + author.slug()))
                        .toList(),
                new Link(article.title().shown(), article.address()),
                article.publication().publishedDate().inWords(locale),
                article.publication().inferred(),
                claim.paragraph().number(),
                claim.paragraph().address(),
                claim.holders().stream()
                        .map(holder -> new Link(holder.name(), holder.address()))
                        .toList(),
                claim.holders().stream().allMatch(Holder::isAuthor),
                claim.summits().stream()
                        .map(summit -> new Link(summit.shortName(), "/summits/" + summit.slug()))
                        .toList(),
                claim.actors().stream()
                        .map(actor -> new Link(actor.name(), "/actors/" + actor.slug()))
                        .toList(),
                claim.topics().stream()
                        .map(topic -> new Link(topic.name(), "/topics/" + topic.slug()))
                        .toList(),
                requireNonNullElse(claim.textFragment(), ""));
    }

    /** The claim's number within its article, without leading zeros, as it stands beside the text. */
    public String number() {
        return id.substring(id.lastIndexOf('-') + 1).replaceFirst("^0+(?=.)", "");
    }
}
