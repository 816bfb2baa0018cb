package parley.reading;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import parley.apparatus.Note;
import parley.apparatus.Notes;
import parley.articles.Article;
import parley.articles.Articles;
import parley.articles.Paragraph;
import parley.articles.ParagraphRole;
import parley.articles.Paragraphs;
import parley.articles.TextFragment;
import parley.claims.Claim;
import parley.claims.ClaimCard;
import parley.claims.ClaimFilter;
import parley.claims.ClaimSearch;
import parley.claims.Claims;
import parley.claims.Facet;
import parley.claims.FacetCounts;
import parley.claims.FacetValue;
import parley.claims.Marks;
import parley.claims.Marks.Span;
import parley.reading.ArticlePage.MarkedParagraph;
import parley.reading.ArticlePage.NoteView;
import parley.reading.ArticlePage.RetiredParagraph;
import parley.site.Slugs;
import parley.subjects.Edtf;

/** Puts together articles with their claims and notes. */
@Component
@Transactional(readOnly = true)
class ArticlePages {

    private static final int WORDS_A_MINUTE = 230;

    private final Articles articles;
    private final Paragraphs paragraphs;
    private final Claims claims;
    private final Notes notes;
    private final ClaimSearch search;
    private final MessageSource messages;

    ArticlePages(
            Articles articles,
            Paragraphs paragraphs,
            Claims claims,
            Notes notes,
            ClaimSearch search,
            MessageSource messages) {
        this.articles = articles;
        this.paragraphs = paragraphs;
        this.claims = claims;
        this.notes = notes;
        this.search = search;
        this.messages = messages;
    }

    List<ArticleCard> cards(Locale locale) {
        Map<String, Long> counts = search.facets(ClaimFilter.NONE).stream()
                .filter(facet -> facet.facet() == Facet.ARTICLE)
                .map(FacetCounts::values)
                .flatMap(List::stream)
                .collect(toMap(FacetValue::slug, FacetValue::count));
        return articles.inOrderOfPublication().stream()
                .map(article -> ArticleCard.of(article, counts.getOrDefault(article.slug(), 0L), locale))
                .toList();
    }

    ArticlePage of(String slug, Locale locale) {
        Article article = Slugs.find(slug, articles::findBySlug);
        List<Claim> all = claims.of(article);
        Map<String, List<Claim>> claimsByParagraph =
                all.stream().collect(groupingBy(claim -> claim.paragraph().anchor()));
        Map<String, List<Note>> notesByParagraph = notes.of(article).stream()
                .collect(groupingBy(note -> note.paragraph().anchor()));
        List<Paragraph> text = paragraphs.of(article);
        Edtf revised = article.publication().revisedDate();
        return new ArticlePage(
                ArticleCard.of(article, all.size(), locale),
                article.title(),
                article.publication(),
                revised == null ? null : revised.inWords(locale),
                List.copyOf(article.bylines()),
                article.rights(),
                article.source(),
                article.version(),
                minutes(text),
                article.showsText(),
                text.stream()
                        .map(paragraph -> marked(
                                article,
                                paragraph,
                                claimsByParagraph.getOrDefault(paragraph.anchor(), List.of()),
                                notesByParagraph.getOrDefault(paragraph.anchor(), List.of()),
                                locale))
                        .toList(),
                paragraphs.retired(article).stream()
                        .map(gone -> new RetiredParagraph(gone.anchor(), String.valueOf(gone.retiredOn())))
                        .toList());
    }

    private static int minutes(List<Paragraph> text) {
        int words = text.stream()
                .mapToInt(paragraph -> paragraph.text().split("\\s+").length)
                .sum();
        return Math.max(1, Math.round((float) words / WORDS_A_MINUTE));
    }

    private MarkedParagraph marked(
            Article article, Paragraph paragraph, List<Claim> itsClaims, List<Note> itsNotes, Locale locale) {
        List<ClaimCard> cards =
                itsClaims.stream().map(claim -> ClaimCard.of(claim, locale)).toList();
        List<Span> spans = new ArrayList<>();
        for (int i = 0; i < cards.size(); i++) {
            spans.add(span(itsClaims.get(i), cards.get(i), locale));
        }
        itsNotes.forEach(note -> spans.add(span(note, locale)));
        return new MarkedParagraph(
                paragraph.anchor(),
                paragraph.number(),
                paragraph.role() == ParagraphRole.STANDFIRST,
                article.showsText() ? Marks.html(paragraph.text(), spans) : null,
                article.showsText() ? TextFragment.of(paragraph.text()) : "",
                cards,
                article.showsText() ? itsNotes.stream().map(ArticlePages::view).toList() : List.of());
    }

    private Span span(Claim claim, ClaimCard card, Locale locale) {
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

    private Span span(Note note, Locale locale) {
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
}
