package parley.editions;

import java.util.List;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import parley.articles.Article;
import parley.articles.Paragraph;
import parley.articles.ParagraphRole;
import parley.site.Frame;

/** An article as XHTML for books and for print: the text with references to claims and notes, which stand behind it. */
@Component
class ArticleXhtml {

    private static final String REFERENCE = "ref-";
    private static final String NOTE = "note-";

    private final Frame frame;

    ArticleXhtml(Frame frame) {
        this.frame = frame;
    }

    /**
     * A document with these contents.
     *
     * @param styles elements of its head, beside the title
     */
    static String document(String title, String language, Consumer<Xml> styles, Consumer<Xml> body) {
        return Xml.document("<!DOCTYPE html>\n", xml -> {
            xml.open(
                    "html",
                    "xmlns",
                    "http://www.w3.org/1999/xhtml",
                    "xmlns:epub",
                    "http://www.idpf.org/2007/ops",
                    "lang",
                    language,
                    "xml:lang",
                    language);
            xml.open("head").element("title", title);
            styles.accept(xml);
            xml.close().open("body");
            body.accept(xml);
            xml.close().close();
        });
    }

    /** The article as a section of a document. */
    void write(Edition edition, Xml xml) {
        Article article = edition.article();
        xml.open("section", "epub:type", "chapter", "id", "article-" + article.code());
        xml.element("h1", article.title().shown(), "lang", article.language(), "xml:lang", article.language());
        xml.open("dl", "class", "imprint");
        Imprint.of(article, frame)
                .forEach(line -> xml.open("div")
                        .element("dt", line.label())
                        .element("dd", line.value())
                        .close());
        xml.close();
        edition.paragraphs().forEach(paragraph -> paragraph(paragraph, edition, xml));
        List<Remark> remarks = Remark.of(edition, frame);
        if (!remarks.isEmpty()) {
            boolean referred = !edition.paragraphs().isEmpty();
            xml.open("section", "epub:type", referred ? "footnotes" : null, "class", "remarks");
            xml.element("h2", edition.notes().isEmpty() ? "Claims" : "Claims and notes");
            remarks.forEach(remark -> remark(remark, article, referred, xml));
            xml.close();
        }
        xml.close();
    }

    private static void paragraph(Paragraph paragraph, Edition edition, Xml xml) {
        String language = edition.article().language();
        boolean standfirst = paragraph.role() == ParagraphRole.STANDFIRST;
        xml.open(
                "p",
                "id",
                paragraph.anchor(),
                "class",
                standfirst ? "text standfirst" : "text",
                "lang",
                language,
                "xml:lang",
                language);
        if (!standfirst) {
            xml.element("span", String.valueOf(paragraph.number()), "class", "number");
        }
        for (Piece piece : Piece.of(paragraph, edition)) {
            xml.text(piece.words());
            piece.references()
                    .forEach(id -> xml.element(
                            "a",
                            sign(id),
                            "epub:type",
                            "noteref",
                            "role",
                            "doc-noteref",
                            "class",
                            "reference",
                            "id",
                            REFERENCE + id,
                            "href",
                            "#" + NOTE + id));
        }
        xml.close();
    }

    private static void remark(Remark remark, Article article, boolean referred, Xml xml) {
        xml.open("aside", "epub:type", referred ? "footnote" : null, "id", NOTE + remark.id())
                .open("p");
        if (referred) {
            xml.element("a", sign(remark.id()), "class", "back", "href", "#" + REFERENCE + remark.id());
        } else {
            xml.element("span", sign(remark.id()), "class", "back");
        }
        xml.text(" ");
        if (remark.words() != null) {
            xml.element("q", remark.words(), "lang", article.language(), "xml:lang", article.language())
                    .text(" ");
        }
        xml.text(remark.says() + " ")
                .element("span", remark.tags() + ".", "class", "tags")
                .text(" ");
        String named = remark.source() == null ? remark.id() : remark.source();
        if (remark.address() == null) {
            xml.text(named);
        } else {
            xml.element("a", named, "href", remark.address());
        }
        xml.close().close();
    }

    /** The last part of an id, without leading zeros: the claim's number, or the note's. */
    private static String sign(String id) {
        return id.substring(id.lastIndexOf('-') + 1).replaceFirst("^0+(?=.)", "");
    }
}
