package parley.editions;

import static java.util.Comparator.comparing;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import parley.articles.Article;
import parley.articles.Byline;
import parley.articles.Publication;
import parley.claims.Certainty;
import parley.claims.ClaimKind;
import parley.debate.Relation;
import parley.site.Frame;
import parley.site.Slugs;
import parley.subjects.Topic;

/** The {@code teiHeader} of an article: who, what, when, in whose right, from where, and how it was annotated. */
@Component
class TeiHeader {

    private final Frame frame;
    private final MessageSource messages;

    TeiHeader(Frame frame, MessageSource messages) {
        this.frame = frame;
        this.messages = messages;
    }

    void write(Edition edition, Xml xml) {
        Article article = edition.article();
        xml.open("teiHeader").open("fileDesc");
        titles(article, xml);
        xml.open("editionStmt")
                .element("edition", "Version " + article.version() + " of the text", "n", version(article))
                .close();
        xml.element("extent", Imprint.extent(article));
        xml.open("publicationStmt")
                .element("publisher", Imprint.ARCHIVE)
                .element("idno", frame.absolute(article.address()), "type", "URI")
                .open("availability", "status", "restricted")
                .element(
                        "licence",
                        article.rights().statement(),
                        "target",
                        article.rights().uri())
                .element("p", Imprint.extent(article))
                .close()
                .close();
        notes(article, xml);
        source(article, xml);
        xml.close();
        encoding(edition, xml);
        xml.open("profileDesc")
                .open("langUsage")
                .element(
                        "language",
                        Locale.forLanguageTag(article.language()).getDisplayLanguage(Locale.ENGLISH),
                        "ident",
                        article.language())
                .close()
                .close();
        xml.open("revisionDesc")
                .element(
                        "change",
                        "Version " + article.version() + " of the text, as it stands in the archive.",
                        "n",
                        version(article))
                .close();
        xml.close();
    }

    private static String version(Article article) {
        return String.valueOf(article.version());
    }

    private void titles(Article article, Xml xml) {
        xml.open("titleStmt");
        title(article, xml);
        authors(article, true, xml);
        xml.open("respStmt", "xml:id", "parley")
                .element("resp", "transcription, claims, notes and relations")
                .element("orgName", Imprint.ARCHIVE)
                .close()
                .close();
    }

    private static void title(Article article, Xml xml) {
        xml.open("title", "level", "a");
        if (article.title().supplied()) {
            xml.element("supplied", article.title().text(), "reason", "untitled", "resp", "#parley");
        } else {
            xml.text(article.title().text());
        }
        xml.close();
    }

    /** Where the source names no author there is no element that could be taken for one. */
    private void authors(Article article, boolean identified, Xml xml) {
        for (Byline byline : article.bylines()) {
            if (byline.author().named()) {
                String slug = byline.author().slug();
                xml.open(
                                "author",
                                "xml:id",
                                identified ? "author-" + slug : null,
                                "ref",
                                frame.absolute("/authors/" + slug))
                        .element("persName", byline.author().name())
                        .element("persName", byline.printed(), "type", "printed")
                        .element("affiliation", byline.affiliation())
                        .close();
            }
        }
    }

    /** What is to be said of the header's own statements; absent where nothing is. */
    private static void notes(Article article, Xml xml) {
        Publication publication = article.publication();
        xml.open("notesStmt");
        if (article.bylines().stream().noneMatch(byline -> byline.author().named())) {
            xml.element("note", "The source names no author.", "type", "author");
        }
        xml.element("note", article.title().reason(), "type", "title")
                .element("note", publication.publishedReason(), "type", "date")
                .element("note", publication.publisherReason(), "type", "publisher")
                .element("note", publication.section(), "type", "section")
                .element("note", publication.authorNote(), "type", "author-note")
                .element("note", publication.credit(), "type", "picture-credit")
                .element("note", publication.breaks(), "type", "paragraphs")
                .element("note", "Claims and notes are a layer over the text, by the archive.", "type", "layer")
                .close();
    }

    private void source(Article article, Xml xml) {
        Publication publication = article.publication();
        xml.open("sourceDesc").open("bibl");
        title(article, xml);
        authors(article, false, xml);
        xml.element("publisher", publication.publisher());
        TeiDate.published(publication, xml);
        String address = publication.address();
        if (address != null) {
            xml.empty("ptr", "target", address);
        }
        xml.element("idno", article.source().file(), "type", "file")
                .element("idno", article.source().sha256(), "type", "SHA-256")
                .close()
                .close();
    }

    private void encoding(Edition edition, Xml xml) {
        xml.open("encodingDesc")
                .open("editorialDecl")
                .element(
                        "p",
                        "The text is verbatim: hard line wraps are joined, and nothing else is changed. Slips are kept and"
                                + " marked. A character that XML cannot have is given as U+FFFD.")
                .element(
                        "p",
                        "Claims and notes stand off. Their places are given by string-range(): a paragraph, the characters"
                                + " before the words, and the characters of the words. Statements of claims are the"
                                + " archive's own words.")
                .close()
                .open("classDecl");
        taxonomy("kinds", "What a claim does", xml);
        for (ClaimKind kind : ClaimKind.values()) {
            String slug = Slugs.of(kind);
            category("kind-" + slug, slug, gloss("kind." + slug + ".gloss"), null, xml);
        }
        xml.close();
        taxonomy("certainties", "How firmly a claim is put forward", xml);
        for (Certainty certainty : Certainty.values()) {
            String slug = Slugs.of(certainty);
            category("certainty-" + slug, slug, null, null, xml);
        }
        xml.close();
        List<Topic> topics = edition.claims().stream()
                .flatMap(claim -> claim.topics().stream())
                .distinct()
                .sorted(comparing(Topic::slug))
                .toList();
        if (!topics.isEmpty()) {
            taxonomy("topics", "What a claim is about", xml);
            topics.forEach(topic -> category(
                    "topic-" + topic.slug(),
                    topic.name(),
                    topic.definition(),
                    frame.absolute("/topics/" + topic.slug()),
                    xml));
            xml.close();
        }
        List<String> types = edition.relations().stream()
                .map(Relation::type)
                .map(Slugs::of)
                .distinct()
                .sorted()
                .toList();
        if (!types.isEmpty()) {
            taxonomy("relations", "How one claim stands to another", xml);
            types.forEach(type -> category("relation-" + type, gloss("relation." + type), null, null, xml));
            xml.close();
        }
        xml.close().close();
    }

    private static void taxonomy(String id, String says, Xml xml) {
        xml.open("taxonomy", "xml:id", id).element("desc", says);
    }

    private static void category(String id, String name, @Nullable String gloss, @Nullable String address, Xml xml) {
        xml.open("category", "xml:id", id, "corresp", address)
                .open("catDesc")
                .element("term", name)
                .element("gloss", gloss)
                .close()
                .close();
    }

    private String gloss(String key) {
        return messages.getMessage(key, null, Locale.ENGLISH);
    }
}
