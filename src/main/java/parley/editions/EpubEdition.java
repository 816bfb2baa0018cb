package parley.editions;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.time.Instant;
import java.util.List;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;
import parley.articles.Article;
import parley.articles.Articles;
import parley.authors.Author;
import parley.claims.Claim;
import parley.editions.Epub.Book;
import parley.editions.Epub.Chapter;
import parley.site.Frame;

/** One article as an EPUB, or the archive as one, with claims and notes as the book's notes. */
@Component
class EpubEdition {

    /** More articles no book has: a reader of books would not open it any more. Beyond that it has the latest. */
    static final int MOST_ARTICLES = 200;

    private final Editions editions;
    private final Articles articles;
    private final ArticleXhtml xhtml;
    private final Frame frame;

    EpubEdition(Editions editions, Articles articles, ArticleXhtml xhtml, Frame frame) {
        this.editions = editions;
        this.articles = articles;
        this.xhtml = xhtml;
        this.frame = frame;
    }

    byte[] write(Edition edition) {
        Article article = edition.article();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Epub epub = new Epub(
                new Book(frame.absolute(article.address()), article.title().shown(), rights(article)), out)) {
            epub.add(chapter(edition));
        }
        return out.toByteArray();
    }

    /** The archive, in the order in which its articles were published. */
    void archive(OutputStream out) {
        List<String> slugs = articles.inOrderOfPublication(PageRequest.of(0, MOST_ARTICLES)).reversed().stream()
                .map(Article::slug)
                .toList();
        long all = articles.count();
        String rights =
                "The texts remain their authors' and publishers'. Each chapter states the rights in its text and how"
                        + " much of it is given. Claims and notes are a layer over the texts, by the archive.";
        try (Epub epub =
                new Epub(new Book(frame.absolute("/archive.epub"), "Parley: an annotated archive", rights), out)) {
            epub.add(title(rights, slugs.size(), all));
            slugs.forEach(slug -> epub.add(editions.write(slug, this::chapter)));
        }
    }

    private Chapter title(String rights, int given, long all) {
        String count = given == all
                ? "All " + all + " articles of the archive."
                : "The latest " + given + " of " + all + " articles of the archive.";
        return new Chapter(
                "title.xhtml",
                "About this book",
                "en",
                List.of(),
                Instant.EPOCH,
                ArticleXhtml.document(
                        "Parley",
                        "en",
                        Epub::styles,
                        xml -> xml.open("section", "epub:type", "titlepage")
                                .element("h1", "Parley: an annotated archive of commentary on North Korea diplomacy")
                                .element("p", count)
                                .element("p", rights)
                                .open("p")
                                .element("a", frame.absolute("/"), "href", frame.absolute("/"))
                                .close()
                                .close()));
    }

    private Chapter chapter(Edition edition) {
        Article article = edition.article();
        String title = article.title().shown();
        return new Chapter(
                article.slug() + ".xhtml",
                title,
                article.language(),
                article.authors().stream()
                        .filter(Author::named)
                        .map(Author::name)
                        .toList(),
                edition.claims().stream()
                        .map(Claim::revisedAt)
                        .max(Instant::compareTo)
                        .orElse(Instant.EPOCH),
                ArticleXhtml.document(title, "en", Epub::styles, xml -> xhtml.write(edition, xml)));
    }

    private static String rights(Article article) {
        return article.rights().statement() + " " + article.rights().uri() + " Extent: " + Imprint.extent(article)
                + ".";
    }
}
