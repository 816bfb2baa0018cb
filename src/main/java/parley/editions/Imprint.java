package parley.editions;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import parley.articles.Article;
import parley.articles.Byline;
import parley.articles.Extent;
import parley.articles.Publication;
import parley.site.Frame;
import parley.subjects.Edtf;

/**
 * What every edition states of its article before anything else: who wrote what and when, in whose right, how much of it
 * is given, and from which document it was taken. It is in English: what reads it should not depend on the reader's
 * language.
 */
final class Imprint {

    /** Who gives the edition. */
    static final String ARCHIVE = "Parley";

    private Imprint() {}

    /** One line of it. */
    record Statement(String label, String value) {}

    static List<Statement> of(Article article, Frame frame) {
        Publication publication = article.publication();
        List<Statement> lines = new ArrayList<>();
        lines.add(new Statement("Title", article.title().shown()));
        if (article.title().supplied()) {
            lines.add(new Statement(
                    "Title supplied by the archive", orElse(article.title().reason(), "no reason given")));
        }
        lines.add(new Statement("Author", authors(article)));
        lines.add(new Statement("Published", published(publication)));
        optional("Revised", publication.revised(), lines);
        lines.add(new Statement("Publisher", publisher(publication)));
        optional("Published at", publication.address(), lines);
        lines.add(new Statement("Language", article.language()));
        lines.add(new Statement(
                "Rights", article.rights().statement() + " " + article.rights().uri()));
        lines.add(new Statement("Extent", extent(article)));
        lines.add(new Statement("Version of the text", String.valueOf(article.version())));
        lines.add(new Statement("Source document", article.source().file()));
        lines.add(
                new Statement("SHA-256 of the source document", article.source().sha256()));
        lines.add(new Statement("In the archive", frame.absolute(article.address())));
        return lines;
    }

    /** How much of the text is given, by its rights. */
    static String extent(Article article) {
        return switch (article.rights().extent()) {
            case Extent.FULL -> "full: the whole text is given";
            case Extent.EXCERPT -> "excerpt: of the text, only the words that claims quote are given";
            case Extent.METADATA -> "metadata: no words of the text are given";
        };
    }

    private static String authors(Article article) {
        return article.bylines().stream().map(Imprint::author).collect(joining("; "));
    }

    private static String author(Byline byline) {
        return byline.author().name() + (byline.affiliation() == null ? "" : " (" + byline.affiliation() + ")");
    }

    private static String published(Publication publication) {
        Edtf date = publication.publishedDate();
        return date.inWords(Locale.ENGLISH) + " (EDTF " + date.text()
                + (publication.inferred()
                        ? "; inferred: " + orElse(publication.publishedReason(), "no reason given")
                        : "")
                + ")";
    }

    private static String publisher(Publication publication) {
        return orElse(publication.publisher(), "not named in the source")
                + (publication.publisherReason() == null ? "" : " (" + publication.publisherReason() + ")");
    }

    private static void optional(String label, @Nullable String value, List<Statement> lines) {
        if (value != null) {
            lines.add(new Statement(label, value));
        }
    }

    private static String orElse(@Nullable String value, String other) {
        return Optional.ofNullable(value).orElse(other);
    }
}
