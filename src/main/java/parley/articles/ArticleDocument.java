package parley.articles;

import java.net.URI;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** A form of an article as an XML document: made in one room, given out also by others, of which it knows nothing. */
public interface ArticleDocument {

    /** The name by which harvesters ask for it, as {@code tei}. */
    String prefix();

    /** Where its schema is published. */
    URI schema();

    /** The namespace of its root element. */
    URI namespace();

    /**
     * Writes the root element with all that is in it, within the transaction of the caller. It declares its namespaces
     * itself; what stands around it is another's.
     */
    void write(Article article, XMLStreamWriter xml) throws XMLStreamException;
}
