package parley.editions;

import java.util.List;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.node.BulletList;
import org.commonmark.node.Document;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.renderer.markdown.MarkdownRenderer;
import org.springframework.stereotype.Component;
import parley.site.Frame;

/** An article as Markdown (CommonMark with footnotes): its claims and notes stand at the end and are referred to. */
@Component
class MarkdownEdition {

    private final MarkdownRenderer markdown = MarkdownRenderer.builder()
            .extensions(List.of(FootnotesExtension.create()))
            .build();
    private final Frame frame;

    MarkdownEdition(Frame frame) {
        this.frame = frame;
    }

    String write(Edition edition) {
        Document document = new Document();
        document.appendChild(heading(1, edition.article().title().shown()));
        BulletList imprint = new BulletList();
        imprint.setTight(true);
        Imprint.of(edition.article(), frame).forEach(line -> imprint.appendChild(item(line)));
        document.appendChild(imprint);
        edition.paragraphs().forEach(paragraph -> document.appendChild(paragraph(Piece.of(paragraph, edition))));
        List<Remark> remarks = Remark.of(edition, frame);
        if (edition.paragraphs().isEmpty()) {
            document.appendChild(heading(2, "Claims"));
            remarks.forEach(remark -> document.appendChild(says(remark)));
        } else {
            remarks.forEach(remark -> {
                FootnoteDefinition definition = new FootnoteDefinition(remark.id());
                definition.appendChild(says(remark));
                document.appendChild(definition);
            });
        }
        return markdown.render(document);
    }

    private static Heading heading(int level, String text) {
        Heading heading = new Heading();
        heading.setLevel(level);
        heading.appendChild(new Text(text));
        return heading;
    }

    private static ListItem item(Imprint.Statement line) {
        StrongEmphasis label = new StrongEmphasis("**");
        label.appendChild(new Text(line.label()));
        ListItem item = new ListItem();
        Paragraph paragraph = new Paragraph();
        paragraph.appendChild(label);
        paragraph.appendChild(new Text(": " + line.value()));
        item.appendChild(paragraph);
        return item;
    }

    private static Paragraph paragraph(List<Piece> pieces) {
        Paragraph paragraph = new Paragraph();
        pieces.forEach(piece -> {
            paragraph.appendChild(new Text(piece.words()));
            piece.references().forEach(id -> paragraph.appendChild(new FootnoteReference(id)));
        });
        return paragraph;
    }

    private static Node says(Remark remark) {
        Paragraph paragraph = new Paragraph();
        if (remark.words() != null) {
            paragraph.appendChild(new Text("“" + remark.words() + "” "));
        }
        paragraph.appendChild(new Text(remark.says() + " (" + remark.tags() + ") "));
        String address = remark.address();
        String named = remark.source() == null ? remark.id() : remark.source();
        if (address == null) {
            paragraph.appendChild(new Text(named));
        } else {
            Link link = new Link(address, null);
            link.appendChild(new Text(named));
            paragraph.appendChild(link);
        }
        return paragraph;
    }
}
