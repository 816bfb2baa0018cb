package parley.harvesting;

import java.io.Writer;
import java.time.Instant;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;
import parley.site.Xml;

/** Writes one answer of the protocol, as it goes. */
final class OaiWriter {

    private static final String NAMESPACE = "http://www.openarchives.org/OAI/2.0/";
    private static final String XSI = "http://www.w3.org/2001/XMLSchema-instance";
    private static final XMLOutputFactory FACTORY = XMLOutputFactory.newDefaultFactory();

    private final XMLStreamWriter xml;
    private final String base;

    /** @param base the address that requests are sent to */
    OaiWriter(Writer out, String base) throws XMLStreamException {
        this.xml = FACTORY.createXMLStreamWriter(out);
        this.base = base;
    }

    /** For what a format writes into it. */
    XMLStreamWriter xml() {
        return xml;
    }

    /**
     * Begins the answer.
     *
     * @param request as it is said again; absent where it could not be understood
     */
    void begin(@Nullable OaiRequest request) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("OAI-PMH");
        xml.writeDefaultNamespace(NAMESPACE);
        schema(xml, NAMESPACE, NAMESPACE + "OAI-PMH.xsd");
        element("responseDate", Datestamps.of(Instant.now()));
        start("request");
        if (request != null) {
            xml.writeAttribute(Verb.VERB, request.verb().word());
            for (Map.Entry<String, String> argument : request.arguments().entrySet()) {
                xml.writeAttribute(argument.getKey(), Xml.text(argument.getValue()));
            }
        }
        xml.writeCharacters(base);
        end();
    }

    void error(Refusal refusal) throws XMLStreamException {
        start("error");
        xml.writeAttribute("code", refusal.code().word());
        xml.writeCharacters(refusal.why());
        end();
    }

    /** @param identifier of the item, complete */
    void header(Item item, String identifier) throws XMLStreamException {
        start("header");
        if (item.kind() == Kind.WITHDRAWAL) {
            xml.writeAttribute("status", "deleted");
        }
        element("identifier", identifier);
        element("datestamp", Datestamps.of(item.at()));
        for (OaiSet set : item.sets()) {
            element("setSpec", set.spec());
        }
        end();
    }

    void format(String prefix, String schema, String namespace) throws XMLStreamException {
        start("metadataFormat");
        element("metadataPrefix", prefix);
        element("schema", schema);
        element("metadataNamespace", namespace);
        end();
    }

    void set(OaiSet set, String name) throws XMLStreamException {
        start("set");
        element("setSpec", set.spec());
        element("setName", name);
        end();
    }

    /** @param token empty where a resumed list ends */
    void token(String token, long given, long total) throws XMLStreamException {
        start(Verb.TOKEN);
        if (total > 0) {
            xml.writeAttribute("completeListSize", String.valueOf(total));
            xml.writeAttribute("cursor", String.valueOf(given));
        }
        xml.writeCharacters(token);
        end();
    }

    void element(String name, String text) throws XMLStreamException {
        start(name);
        xml.writeCharacters(Xml.text(text));
        end();
    }

    void start(String name) throws XMLStreamException {
        xml.writeStartElement(name);
    }

    void end() throws XMLStreamException {
        xml.writeEndElement();
    }

    /** Ends the answer. */
    void close() throws XMLStreamException {
        xml.writeEndDocument();
        xml.flush();
    }

    /** Says where the schema of what has just been begun is published, so that it can be taken out and stand alone. */
    static void schema(XMLStreamWriter xml, String namespace, String schema) throws XMLStreamException {
        xml.writeNamespace("xsi", XSI);
        xml.writeAttribute("xsi", XSI, "schemaLocation", namespace + " " + schema);
    }
}
