package parley.harvesting;

import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import parley.articles.Article;
import parley.articles.Publication;
import parley.authors.Author;
import parley.claims.Claim;
import parley.claims.Holder;
import parley.site.Frame;
import parley.site.Slugs;
import parley.site.Xml;
import parley.subjects.Actor;
import parley.subjects.Summit;
import parley.subjects.Topic;

/** Unqualified Dublin Core, as every repository gives it: what is not known has no element, and what is inferred says so. */
@Component
class DublinCore {

    static final String PREFIX = "oai_dc";
    static final String SCHEMA = "http://www.openarchives.org/OAI/2.0/oai_dc.xsd";
    static final String NAMESPACE = "http://www.openarchives.org/OAI/2.0/oai_dc/";

    private static final String ELEMENTS = "http://purl.org/dc/elements/1.1/";
    private static final String ENGLISH = "en";

    private final Frame frame;

    DublinCore(Frame frame) {
        this.frame = frame;
    }

    /** @param subjects names of what its claims are about */
    void write(Article article, List<String> subjects, XMLStreamWriter xml) throws XMLStreamException {
        begin(xml);
        boolean supplied = article.title().supplied();
        element(xml, "title", article.title().shown(), supplied ? ENGLISH : article.language());
        creators(article, xml);
        for (String subject : subjects) {
            element(xml, "subject", subject, ENGLISH);
        }
        if (supplied) {
            reservation(
                    xml,
                    "The title is supplied by the archive.",
                    article.title().reason());
        }
        if (article.authors().stream().noneMatch(Author::named)) {
            reservation(xml, "The source names no author.", null);
        }
        if (article.publication().inferred()) {
            reservation(xml, "The date is inferred.", article.publication().publishedReason());
        }
        published(article.publication(), xml);
        element(xml, "type", "Text", null);
        element(xml, "identifier", frame.absolute(article.address()), null);
        element(xml, "source", article.publication().address(), null);
        element(xml, "language", article.language(), null);
        rights(article, xml);
        xml.writeEndElement();
    }

    void write(Claim claim, XMLStreamWriter xml) throws XMLStreamException {
        Article article = claim.article();
        begin(xml);
        element(xml, "title", claim.statement(), ENGLISH);
        creators(article, xml);
        for (Topic topic : claim.topics()) {
            element(xml, "subject", topic.name(), ENGLISH);
        }
        for (Summit summit : claim.summits()) {
            element(xml, "subject", summit.name(), ENGLISH);
        }
        for (Actor actor : claim.actors()) {
            element(xml, "subject", actor.name(), ENGLISH);
        }
        if (article.showsQuotes()) {
            element(xml, "description", claim.anchor().exact(), article.language());
        }
        for (Holder holder : claim.holders()) {
            if (!holder.isAuthor()) {
                element(xml, "description", "Held by " + holder.name() + ", as reported.", ENGLISH);
            }
        }
        published(article.publication(), xml);
        element(xml, "type", "Text", null);
        element(xml, "type", Slugs.of(claim.kind()) + " claim, " + Slugs.of(claim.certainty()), ENGLISH);
        element(xml, "identifier", frame.absolute(claim.address()), null);
        element(xml, "language", ENGLISH, null);
        element(xml, "relation", frame.absolute(article.address()), null);
        rights(article, xml);
        xml.writeEndElement();
    }

    private static void begin(XMLStreamWriter xml) throws XMLStreamException {
        xml.writeStartElement(PREFIX, "dc", NAMESPACE);
        xml.writeNamespace(PREFIX, NAMESPACE);
        xml.writeNamespace("dc", ELEMENTS);
        OaiWriter.schema(xml, NAMESPACE, SCHEMA);
    }

    private static void creators(Article article, XMLStreamWriter xml) throws XMLStreamException {
        for (Author author : article.authors()) {
            if (author.named()) {
                element(xml, "creator", author.sortName(), null);
            }
        }
    }

    private static void published(Publication publication, XMLStreamWriter xml) throws XMLStreamException {
        element(xml, "publisher", publication.publisher(), null);
        element(xml, "date", publication.published(), null);
    }

    private static void reservation(XMLStreamWriter xml, String what, @Nullable String why) throws XMLStreamException {
        element(xml, "description", why == null ? what : what + " " + why, ENGLISH);
    }

    private static void rights(Article article, XMLStreamWriter xml) throws XMLStreamException {
        element(xml, "rights", article.rights().inOneLine(), ENGLISH);
        element(xml, "rights", article.rights().uri(), null);
    }

    private static void element(XMLStreamWriter xml, String name, @Nullable String text, @Nullable String language)
            throws XMLStreamException {
        if (text == null) {
            return;
        }
        xml.writeStartElement("dc", name, ELEMENTS);
        if (language != null) {
            xml.writeAttribute("xml", XMLConstants.XML_NS_URI, "lang", language);
        }
        xml.writeCharacters(Xml.text(text));
        xml.writeEndElement();
    }
}
