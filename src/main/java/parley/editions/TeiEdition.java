package parley.editions;

import java.net.URI;
import java.util.Comparator;
import java.util.List;
import javax.xml.stream.XMLStreamWriter;
import org.springframework.stereotype.Component;
import parley.apparatus.Note;
import parley.apparatus.NoteKind;
import parley.articles.Article;
import parley.articles.ArticleDocument;
import parley.articles.Paragraph;
import parley.articles.ParagraphRole;

/**
 * An article as TEI P5: the header, the text in numbered paragraphs, and the claims and notes standing off. Where rights
 * do not allow the text, there is none, and what stands off points to the archive instead.
 */
@Component
class TeiEdition implements ArticleDocument {

    static final String NAMESPACE = "http://www.tei-c.org/ns/1.0";

    private final Editions editions;
    private final TeiHeader header;
    private final TeiStandOff standOff;

    TeiEdition(Editions editions, TeiHeader header, TeiStandOff standOff) {
        this.editions = editions;
        this.header = header;
        this.standOff = standOff;
    }

    @Override
    public String prefix() {
        return "tei";
    }

    @Override
    public URI schema() {
        return URI.create("https://www.tei-c.org/release/xml/tei/custom/schema/xsd/tei_all.xsd");
    }

    @Override
    public URI namespace() {
        return URI.create(NAMESPACE);
    }

    @Override
    public void write(Article article, XMLStreamWriter xml) {
        write(editions.of(article), Xml.within(xml));
    }

    /** The element {@code TEI}, as a document of its own. */
    String write(Edition edition) {
        return Xml.document("", xml -> write(edition, xml));
    }

    private void write(Edition edition, Xml xml) {
        xml.open(
                "TEI",
                "xmlns",
                NAMESPACE,
                "xml:id",
                "article-" + edition.article().code(),
                "xml:lang",
                "en");
        header.write(edition, xml);
        if (!edition.paragraphs().isEmpty()) {
            text(edition, xml);
        }
        standOff.write(edition, xml);
        xml.close();
    }

    private static void text(Edition edition, Xml xml) {
        Article article = edition.article();
        xml.open("text", "xml:lang", article.language()).open("body").open("div", "type", "article");
        if (!article.title().supplied()) {
            xml.element("head", article.title().text());
        }
        for (Paragraph paragraph : edition.paragraphs()) {
            boolean standfirst = paragraph.role() == ParagraphRole.STANDFIRST;
            if (standfirst) {
                xml.open("argument");
            }
            paragraph(paragraph, edition.notesOn(paragraph), xml);
            if (standfirst) {
                xml.close();
            }
        }
        xml.close().close().close();
    }

    /** The words of a paragraph; a slip that is kept verbatim is marked where it stands. */
    private static void paragraph(Paragraph paragraph, List<Note> notes, Xml xml) {
        String text = paragraph.text();
        xml.open("p", "xml:id", paragraph.anchor(), "n", String.valueOf(paragraph.number()));
        int at = 0;
        for (Note slip : notes.stream()
                .filter(note -> note.kind() == NoteKind.SIC)
                .sorted(Comparator.comparingInt(Note::start))
                .toList()) {
            // Where two overlap, the first is marked; both have their note.
            if (slip.start() >= at) {
                xml.text(text.substring(at, slip.start()))
                        .element("sic", text.substring(slip.start(), slip.end()), "corresp", "#" + note(slip));
                at = slip.end();
            }
        }
        xml.text(text.substring(at)).close();
    }

    static String note(Note note) {
        return "note-" + note.id();
    }

    /**
     * The place of words, counted in characters and not in UTF-16 units, as TEI does.
     *
     * @param start in UTF-16 units
     * @param end in UTF-16 units
     */
    static String range(Paragraph paragraph, int start, int end) {
        String text = paragraph.text();
        return "#string-range(" + paragraph.anchor() + "," + text.codePointCount(0, start) + ","
                + text.codePointCount(start, end) + ")";
    }
}
