package parley;

import java.net.URI;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.springframework.boot.test.context.TestComponent;
import parley.articles.Article;
import parley.articles.ArticleDocument;

/** The least document that an article can be: its title. */
@TestComponent
class TitleDocument implements ArticleDocument {

    @Override
    public String prefix() {
        return "title";
    }

    @Override
    public URI schema() {
        return URI.create("https://example.org/title.xsd");
    }

    @Override
    public URI namespace() {
        return URI.create("https://example.org/title");
    }

    @Override
    public void write(Article article, XMLStreamWriter xml) throws XMLStreamException {
        xml.writeStartElement("title");
        xml.writeDefaultNamespace(namespace().toString());
        xml.writeCharacters(article.title().shown());
        xml.writeEndElement();
    }
}
