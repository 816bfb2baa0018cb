package parley.metadata;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import parley.articles.Article;
import parley.articles.Publication;
import parley.authors.Author;
import parley.metadata.JsonLd.Node;
import parley.metadata.Metadata.Signpost;
import parley.metadata.Metadata.Term;
import parley.site.Frame;

/** What the page of an article says of itself. */
@Component
public class ArticleMetadata {

    private final Frame frame;
    private final MessageSource messages;
    private final JsonLd json;

    ArticleMetadata(Frame frame, MessageSource messages, JsonLd json) {
        this.frame = frame;
        this.messages = messages;
        this.json = json;
    }

    /** @param claims how many it has */
    public Metadata of(Article article, int claims, Locale locale) {
        String site = frame.absolute("");
        String url = site + article.address();
        String title = article.title().shown();
        return new Metadata(
                title,
                messages.getMessage(
                        "metadata.article",
                        new Object[] {
                            article.authors().stream().map(Author::name).collect(joining(", ")),
                            published(article, messages, locale),
                            claims
                        },
                        locale),
                "article",
                article.address() + "/card.png",
                terms(article, url),
                properties(article, site),
                List.of(),
                signposts(article, site, url),
                json.write(node(article, site)
                        .with("headline", title)
                        .with("inLanguage", article.language())
                        .with("dateModified", PlainDates.revised(article.publication()))
                        .with("publisher", publisher(article.publication()))
                        .with("isBasedOn", article.publication().address())
                        .with("license", article.rights().uri())
                        .with("copyrightNotice", article.rights().statement())
                        .with("version", String.valueOf(article.version()))
                        .with("isPartOf", JsonLd.archive(site, messages.getMessage("site.name", null, locale)))));
    }

    /** An article as other things refer to it. */
    static Node node(Article article, String site) {
        return Node.of("Article", site + article.address())
                .with("name", article.title().shown())
                .with("author", JsonLd.authors(article, site))
                .with("datePublished", PlainDates.published(article.publication()));
    }

    /** When it was published, in words; of a date that the archive infers this is said. */
    static String published(Article article, MessageSource messages, Locale locale) {
        String date = article.publication().publishedDate().inWords(locale);
        return article.publication().inferred()
                ? date + " (" + messages.getMessage("article.inferred", null, locale) + ")"
                : date;
    }

    private static @Nullable Node publisher(Publication publication) {
        String name = publication.publisher();
        return name == null ? null : Node.of("Organization").with("name", name);
    }

    private static List<Term> terms(Article article, String url) {
        Publication publication = article.publication();
        String published = PlainDates.published(publication);
        // Google Scholar and Zotero write dates with slashes, and names with the family's first.
        String slashed = published == null ? null : published.replace('-', '/');
        return new Terms()
                .add("citation_title", article.title().shown())
                .addAll("citation_author", names(article))
                .add("citation_publication_date", slashed)
                .add("citation_online_date", publication.address() == null ? null : slashed)
                .add("citation_publisher", publication.publisher())
                .add("citation_language", article.language())
                .add("citation_public_url", url)
                .add("citation_fulltext_html_url", article.showsText() ? url : null)
                .add("DC.type", "Text")
                .add("DC.title", article.title().shown())
                .addAll("DC.creator", names(article))
                .add("DC.date", published)
                .add("DC.publisher", publication.publisher())
                .add("DC.language", article.language())
                .add("DC.identifier", url)
                .add("DC.source", publication.address())
                .add("DC.rights", article.rights().uri())
                .list();
    }

    /** The family's name first, so that no one has to guess it. */
    static List<String> names(Article article) {
        return article.authors().stream()
                .filter(Author::named)
                .map(Author::sortName)
                .toList();
    }

    private static List<Term> properties(Article article, String site) {
        return new Terms()
                .add("article:published_time", PlainDates.published(article.publication()))
                .add("article:modified_time", PlainDates.revised(article.publication()))
                .addAll("article:author", authors(article, site))
                .list();
    }

    static List<String> authors(Article article, String site) {
        return article.authors().stream()
                .filter(Author::named)
                .map(author -> site + "/authors/" + author.slug())
                .toList();
    }

    private static List<Signpost> signposts(Article article, String site, String url) {
        List<Signpost> signposts = new ArrayList<>(Signposts.about(url, "Article"));
        authors(article, site).forEach(author -> signposts.add(Signpost.to("author", author)));
        signposts.add(Signpost.to("license", article.rights().uri()));
        signposts.add(new Signpost("collection", site + "/articles", Signposts.PAGE));
        return signposts;
    }
}
