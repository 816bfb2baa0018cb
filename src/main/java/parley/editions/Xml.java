package parley.editions;

import static java.util.Objects.requireNonNull;

import java.io.StringWriter;
import java.util.function.Consumer;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jdom2.Verifier;
import org.jspecify.annotations.Nullable;

/** Writes XML element by element. What XML 1.0 cannot have is written as U+FFFD, so that offsets hold. */
final class Xml {

    private static final int REPLACEMENT = 0xFFFD;

    private final XMLStreamWriter out;

    private Xml(XMLStreamWriter out) {
        this.out = out;
    }

    /** Writes into a document that another has begun and ends. */
    static Xml within(XMLStreamWriter out) {
        return new Xml(out);
    }

    /** A whole document in UTF-8; what it begins with, as a document type, may be empty. */
    static String document(String before, Consumer<Xml> content) {
        StringWriter text = new StringWriter();
        text.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n").append(before);
        try {
            XMLStreamWriter out = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            content.accept(new Xml(out));
            out.flush();
            out.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return text.append('\n').toString();
    }

    /** @param attributes names and values in turn; an attribute without a value is left out */
    Xml open(String element, @Nullable String... attributes) {
        try {
            out.writeStartElement(element);
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        for (int i = 0; i + 1 < attributes.length; i += 2) {
            attribute(requireNonNull(attributes[i]), attributes[i + 1]);
        }
        return this;
    }

    /** One more attribute of the element that was opened last; none where it has no value. */
    Xml attribute(String name, @Nullable String value) {
        if (value != null) {
            try {
                out.writeAttribute(name, legal(value));
            } catch (XMLStreamException e) {
                throw new IllegalStateException(e);
            }
        }
        return this;
    }

    Xml close() {
        try {
            out.writeEndElement();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return this;
    }

    Xml text(String text) {
        try {
            // A bare carriage return would be read as a line feed.
            String[] lines = legal(text).split("\r", -1);
            for (int i = 0; i < lines.length; i++) {
                if (i > 0) {
                    out.writeEntityRef("#13");
                }
                out.writeCharacters(lines[i]);
            }
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return this;
    }

    /** An element that has nothing but text; none where there is no text. */
    Xml element(String element, @Nullable String text, @Nullable String... attributes) {
        return text == null ? this : open(element, attributes).text(text).close();
    }

    /** An element that has nothing in it. */
    Xml empty(String element, @Nullable String... attributes) {
        return open(element, attributes).close();
    }

    private static String legal(String text) {
        return text.codePoints()
                .map(character -> Verifier.isXMLCharacter(character) ? character : REPLACEMENT)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
