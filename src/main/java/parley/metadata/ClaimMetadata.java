package parley.metadata;

import static java.util.stream.Collectors.joining;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import parley.articles.Article;
import parley.authors.Author;
import parley.claims.Claim;
import parley.metadata.JsonLd.Node;
import parley.metadata.Metadata.Alternate;
import parley.metadata.Metadata.Signpost;
import parley.metadata.Metadata.Term;
import parley.site.Frame;
import parley.subjects.Topic;

/** What the page of a claim says of itself. */
@Component
public class ClaimMetadata {

    private final Frame frame;
    private final MessageSource messages;
    private final JsonLd json;

    ClaimMetadata(Frame frame, MessageSource messages, JsonLd json) {
        this.frame = frame;
        this.messages = messages;
        this.json = json;
    }

    public Metadata of(Claim claim, Locale locale) {
        String site = frame.absolute("");
        String url = site + claim.address();
        return new Metadata(
                claim.statement(),
                description(claim, locale),
                "article",
                claim.address() + "/card.png",
                terms(claim, site, url),
                List.of(),
                oEmbed(site, url),
                signposts(claim, site, url),
                json.write(node(claim, site, url, messages.getMessage("site.name", null, locale))));
    }

    /** The words of a claim, where the rights in its article allow showing them. */
    private static @Nullable String quote(Claim claim) {
        return claim.article().showsQuotes() ? claim.anchor().exact() : null;
    }

    private String description(Claim claim, Locale locale) {
        Article article = claim.article();
        String quote = quote(claim);
        return messages.getMessage(
                quote == null ? "metadata.claim.withheld" : "metadata.claim",
                new Object[] {
                    article.authors().stream().map(Author::name).collect(joining(", ")),
                    article.title().shown(),
                    ArticleMetadata.published(article, messages, locale),
                    quote
                },
                locale);
    }

    /** No Highwire terms: a claim is no publication, and shall not be counted as one. */
    private static List<Term> terms(Claim claim, String site, String url) {
        Article article = claim.article();
        return new Terms()
                .add("DC.type", "Text")
                .add("DC.title", claim.statement())
                .addAll("DC.creator", ArticleMetadata.names(article))
                .add("DC.date", PlainDates.published(article.publication()))
                .add("DC.language", "en")
                .add("DC.identifier", url)
                .add("DC.source", site + claim.placeInText())
                .add("DC.rights", article.rights().uri())
                .addAll("DC.subject", claim.topics().stream().map(Topic::name).toList())
                .list();
    }

    private static List<Alternate> oEmbed(String site, String url) {
        String query = "/oembed?url=" + URLEncoder.encode(url, StandardCharsets.UTF_8) + "&format=";
        return List.of(
                new Alternate("application/json+oembed", site + query + "json", null),
                new Alternate("text/xml+oembed", site + query + "xml", null));
    }

    private static List<Signpost> signposts(Claim claim, String site, String url) {
        List<Signpost> signposts = new ArrayList<>(Signposts.about(url, "Claim"));
        ArticleMetadata.authors(claim.article(), site).forEach(author -> signposts.add(Signpost.to("author", author)));
        signposts.add(Signpost.to("license", claim.article().rights().uri()));
        signposts.add(new Signpost("collection", site + claim.article().address(), Signposts.PAGE));
        return signposts;
    }

    private static Node node(Claim claim, String site, String url, String archive) {
        Article article = claim.article();
        return Node.of("Claim", url)
                .with("name", claim.statement())
                .with("text", quote(claim))
                .with("inLanguage", "en")
                .with(
                        "author",
                        claim.holders().stream()
                                .map(holder -> JsonLd.holder(holder, site))
                                .filter(Objects::nonNull)
                                .toList())
                .with(
                        "appearance",
                        ArticleMetadata.node(article, site)
                                .with("inLanguage", article.language())
                                .with("license", article.rights().uri()))
                .with(
                        "claimInterpreter",
                        Node.of("Organization", site + "/about").with("name", archive))
                .with("isBasedOn", site + claim.placeInText())
                .with("about", about(claim, site))
                .withTexts("keywords", claim.topics().stream().map(Topic::name).toList());
    }

    private static List<Node> about(Claim claim, String site) {
        List<Node> about = new ArrayList<>();
        claim.summits()
                .forEach(summit -> about.add(
                        Node.of("Event", site + "/summits/" + summit.slug()).with("name", summit.name())));
        claim.actors().forEach(actor -> about.add(JsonLd.actor(actor, site)));
        return about;
    }
}
