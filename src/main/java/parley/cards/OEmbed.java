package parley.cards;

import java.io.StringWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import parley.authors.Author;
import parley.claims.ClaimCard;
import parley.site.Link;

/**
 * What the archive answers by oEmbed 1.0, in the order in which it is written.
 *
 * @param fields by the names of the specification
 */
record OEmbed(Map<String, Object> fields) {

    private static final String DAY = "86400";
    private static final String UNNAMED = "/authors/" + Author.NOT_NAMED;

    /** The card of a claim, in a frame of that size. Whom the source does not name is not named here. */
    static OEmbed of(ClaimCard claim, String site, String html, int width, int height) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("version", "1.0");
        fields.put("type", "rich");
        fields.put("provider_name", "Parley");
        fields.put("provider_url", site + "/");
        fields.put("title", claim.statement());
        String authors = claim.authors().stream()
                .filter(author -> !author.address().equals(UNNAMED))
                .map(Link::label)
                .collect(Collectors.joining(", "));
        if (!authors.isEmpty()) {
            fields.put("author_name", authors);
            fields.put("author_url", site + claim.authors().getFirst().address());
        }
        fields.put("cache_age", DAY);
        fields.put("html", html);
        fields.put("width", width);
        fields.put("height", height);
        return new OEmbed(fields);
    }

    /** The same with a picture, which must not be larger than asked for. */
    OEmbed with(String picture, int mostWidth, int mostHeight) {
        if (mostWidth >= CardPainter.WIDTH && mostHeight >= CardPainter.HEIGHT) {
            fields.put("thumbnail_url", picture);
            fields.put("thumbnail_width", CardPainter.WIDTH);
            fields.put("thumbnail_height", CardPainter.HEIGHT);
        }
        return this;
    }

    String xml() {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            xml.writeStartDocument("utf-8", "1.0");
            xml.writeStartElement("oembed");
            for (Map.Entry<String, Object> field : fields.entrySet()) {
                xml.writeStartElement(field.getKey());
                xml.writeCharacters(field.getValue().toString());
                xml.writeEndElement();
            }
            xml.writeEndElement();
            xml.writeEndDocument();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return text.toString();
    }
}
