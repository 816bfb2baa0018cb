package parley.reading;

import static java.util.Comparator.comparingInt;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import parley.apparatus.Note;
import parley.articles.Article;
import parley.articles.Paragraph;
import parley.articles.ParagraphRole;
import parley.articles.TextFragment;
import parley.claims.Claim;
import parley.claims.ClaimCard;
import parley.claims.Marks;
import parley.claims.Marks.Span;
import parley.reading.ArticlePage.Beside;
import parley.reading.ArticlePage.MarkedParagraph;
import parley.reading.ArticlePage.NoteView;
import parley.site.Slugs;

/** Marks claims and notes in the paragraphs of a text, and puts them beside it in the order of their words. */
@Component
class MarkedText {

    /** Words by which a table of paragraphs names one. */
    private static final int OPENING = 9;

    private final MessageSource messages;

    MarkedText(MessageSource messages) {
        this.messages = messages;
    }

    /**
     * @param claims all of the paragraph; a link to any of them finds its words
     * @param shown the ids of those to mark and to put beside the text
     * @param notes those to show
     */
    MarkedParagraph mark(Paragraph paragraph, List<Claim> claims, Set<String> shown, List<Note> notes, Locale locale) {
        Article article = paragraph.article();
        boolean showsText = article.showsText();
        List<Span> spans = new ArrayList<>();
        List<Placed> beside = new ArrayList<>();
        for (Claim claim : claims) {
            if (shown.contains(claim.id())) {
                ClaimCard card = ClaimCard.of(claim, locale);
                spans.add(marked(claim, card, locale));
                beside.add(new Placed(claim.anchor().start(), new Beside(card, null)));
            } else {
                spans.add(quiet(claim));
            }
        }
        if (showsText) {
            for (Note note : notes) {
                spans.add(marked(note, locale));
                beside.add(new Placed(note.start(), new Beside(null, view(note))));
            }
        }
        return new MarkedParagraph(
                paragraph.anchor(),
                paragraph.number(),
                paragraph.role() == ParagraphRole.STANDFIRST,
                showsText ? Marks.html(paragraph.text(), spans) : null,
                showsText ? opening(paragraph.text()) : "",
                paragraph.permalink(),
                showsText ? TextFragment.of(paragraph.text()) : "",
                beside.stream()
                        .sorted(comparingInt(Placed::start))
                        .map(Placed::item)
                        .toList());
    }

    private record Placed(int start, Beside item) {}

    private Span marked(Claim claim, ClaimCard card, Locale locale) {
        String kind = messages.getMessage("kind." + card.kind(), null, locale);
        return new Span(
                claim.anchor().start(),
                claim.anchor().end(),
                claim.id(),
                "claim " + card.kind(),
                "data-claim",
                card.address(),
                card.number(),
                messages.getMessage("article.claim-reference", new Object[] {card.number(), kind}, locale));
    }

    /** Words of a claim that the reader left out: nothing shows, but a link to them still arrives. */
    private static Span quiet(Claim claim) {
        return new Span(
                claim.anchor().start(),
                claim.anchor().end(),
                claim.id(),
                "claim quiet",
                "data-claim",
                claim.address(),
                "",
                "");
    }

    private Span marked(Note note, Locale locale) {
        String kind = Slugs.of(note.kind());
        return new Span(
                note.start(),
                note.end(),
                note.id(),
                "note " + kind,
                "data-note",
                "#note-" + note.id(),
                messages.getMessage("note." + kind + ".sign", null, locale),
                messages.getMessage("note." + kind, null, locale));
    }

    private static NoteView view(Note note) {
        return new NoteView(
                note.id(), Slugs.of(note.kind()), note.exact(), note.text(), note.sourceTitle(), note.sourceUrl());
    }

    private static String opening(String text) {
        String[] words = text.split("\\s+", OPENING + 1);
        return words.length <= OPENING ? text : String.join(" ", List.of(words).subList(0, OPENING)) + "…";
    }
}
