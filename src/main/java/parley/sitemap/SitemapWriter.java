package parley.sitemap;

import java.io.Writer;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;

/** Writes one file of a sitemap, as it goes. */
final class SitemapWriter {

    private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static final XMLOutputFactory FACTORY = XMLOutputFactory.newDefaultFactory();

    private final XMLStreamWriter xml;

    SitemapWriter(Writer out, String root) throws XMLStreamException {
        this.xml = FACTORY.createXMLStreamWriter(out);
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement(root);
        xml.writeDefaultNamespace(NAMESPACE);
    }

    void write(String element, String address, @Nullable OffsetDateTime changed) throws XMLStreamException {
        xml.writeStartElement(element);
        text("loc", address);
        if (changed != null) {
            text("lastmod", changed.toInstant().truncatedTo(ChronoUnit.SECONDS).toString());
        }
        xml.writeEndElement();
    }

    private void text(String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }

    void close() throws XMLStreamException {
        xml.writeEndDocument();
        xml.flush();
    }
}
