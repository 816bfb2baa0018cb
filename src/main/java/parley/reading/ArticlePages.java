package parley.reading;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import parley.apparatus.Note;
import parley.apparatus.Notes;
import parley.articles.Article;
import parley.articles.Articles;
import parley.articles.Paragraph;
import parley.articles.Paragraphs;
import parley.claims.Claim;
import parley.claims.Claims;
import parley.claims.Withdrawal;
import parley.claims.Withdrawals;
import parley.facets.ClaimSearch;
import parley.facets.Facet;
import parley.facets.FacetCounts;
import parley.facets.UnknownValue;
import parley.metadata.ArticleMetadata;
import parley.reading.ArticlePage.LinkedText;
import parley.reading.ArticlePage.RetiredParagraph;
import parley.reading.ArticlePage.WithdrawnClaim;
import parley.site.Paging;
import parley.site.Slugs;
import parley.subjects.Edtf;
import parley.versions.History;

/** Puts together articles with their claims and notes. */
@Component
@Transactional(readOnly = true)
class ArticlePages {

    private static final int WORDS_A_MINUTE = 230;

    /** More topics than these no article has. */
    private static final int MOST_VALUES = 100;

    private final Articles articles;
    private final Paragraphs paragraphs;
    private final Claims claims;
    private final Notes notes;
    private final ClaimSearch search;
    private final Withdrawals withdrawals;
    private final MarkedText marking;
    private final History history;
    private final ArticleMetadata metadata;

    ArticlePages(
            Articles articles,
            Paragraphs paragraphs,
            Claims claims,
            Notes notes,
            ClaimSearch search,
            Withdrawals withdrawals,
            MarkedText marking,
            History history,
            ArticleMetadata metadata) {
        this.articles = articles;
        this.paragraphs = paragraphs;
        this.claims = claims;
        this.notes = notes;
        this.search = search;
        this.withdrawals = withdrawals;
        this.marking = marking;
        this.history = history;
        this.metadata = metadata;
    }

    /** The list of articles, the latest first. */
    ListPage<ArticleCard> list(Paging wanted, Locale locale) {
        long total = articles.count();
        Paging paging = wanted.within(total);
        return new ListPage<>("articles", latest(paging, locale), total, paging);
    }

    /** Some of the articles, the latest first. */
    List<ArticleCard> latest(Paging paging, Locale locale) {
        Map<String, Long> counts = search.counts(Facet.ARTICLE);
        return articles.inOrderOfPublication(paging.request()).stream()
                .map(article -> ArticleCard.of(article, counts.getOrDefault(article.slug(), 0L), locale))
                .toList();
    }

    /**
     * @param linked the beginning of the SHA-256 of the paragraph that the address was made for; absent where it does
     *     not say
     */
    ArticlePage of(String slug, Overlay wanted, @Nullable String linked, Locale locale) {
        Article article = Slugs.find(slug, articles::findBySlug);
        List<Claim> all = claims.of(article);
        List<UnknownValue> unknown = search.unknown(wanted.filter());
        Overlay overlay = wanted.withFilter(wanted.filter().without(unknown));
        Set<String> shown = shown(article, all, overlay);
        Map<String, List<Claim>> claimsByParagraph =
                all.stream().collect(groupingBy(claim -> claim.paragraph().anchor()));
        Map<String, List<Claim>> shownByParagraph = all.stream()
                .filter(claim -> shown.contains(claim.id()))
                .collect(groupingBy(claim -> claim.paragraph().anchor()));
        Map<String, List<Note>> notesByParagraph = overlay.notes()
                ? notes.of(article).stream()
                        .collect(groupingBy(note -> note.paragraph().anchor()))
                : Map.of();
        List<Paragraph> text = paragraphs.of(article);
        List<WithdrawnClaim> withdrawn = withdrawals.findByArticle(article).stream()
                .map(gone -> withdrawn(article, gone, locale))
                .toList();
        // Of a paragraph that was withdrawn it is said why.
        Set<String> explained = withdrawn.stream().map(WithdrawnClaim::anchor).collect(toSet());
        List<Paragraph> retired = paragraphs.retired(article);
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
                new Layers(article.address(), overlay, facets(article, overlay), unknown, shown.size(), all.size()),
                Strip.of(text, shownByParagraph),
                text.stream()
                        .map(paragraph -> marking.mark(
                                paragraph,
                                claimsByParagraph.getOrDefault(paragraph.anchor(), List.of()),
                                shown,
                                notesByParagraph.getOrDefault(paragraph.anchor(), List.of()),
                                locale))
                        .toList(),
                retired.stream()
                        .filter(gone -> !explained.contains(gone.anchor()))
                        .map(gone -> retired(gone, locale))
                        .toList(),
                withdrawn,
                linked == null || linked.isBlank() ? null : linked(article, linked, text, retired, locale),
                metadata.of(article, all.size(), locale));
    }

    private static WithdrawnClaim withdrawn(Article article, Withdrawal gone, Locale locale) {
        String id = gone.claimCode();
        String own = id.substring(article.code().length() + 1);
        return new WithdrawnClaim(
                id,
                own.startsWith("p") ? own : id,
                "/claims/" + id,
                inWords(gone.withdrawnOn(), locale),
                gone.reason());
    }

    private Set<String> shown(Article article, List<Claim> all, Overlay overlay) {
        if (!overlay.claims()) {
            return Set.of();
        }
        return overlay.filter().isEmpty()
                ? all.stream().map(Claim::id).collect(toSet())
                : search.idsWithin(article.slug(), overlay.filter());
    }

    private List<FacetCounts> facets(Article article, Overlay overlay) {
        return search.facets(
                overlay.filter().only(Facet.ARTICLE, List.of(article.slug())), Overlay.FACETS, MOST_VALUES);
    }

    /** What became of the paragraph that an address was made for; nothing where it stands in the text as it was. */
    private @Nullable LinkedText linked(
            Article article, String mark, List<Paragraph> text, List<Paragraph> retired, Locale locale) {
        if (text.stream().anyMatch(paragraph -> paragraph.mark().equals(mark))) {
            return null;
        }
        return new LinkedText(
                retired.stream()
                        .filter(paragraph -> paragraph.mark().equals(mark))
                        .findFirst()
                        .map(paragraph -> retired(paragraph, locale))
                        .orElse(null),
                history.lastWith(article, mark));
    }

    private static RetiredParagraph retired(Paragraph paragraph, Locale locale) {
        return new RetiredParagraph(paragraph.anchor(), inWords(requireNonNull(paragraph.retiredOn()), locale));
    }

    private static String inWords(LocalDate day, Locale locale) {
        return Edtf.of(day).inWords(locale);
    }

    private static int minutes(List<Paragraph> text) {
        int words = text.stream()
                .mapToInt(paragraph -> paragraph.text().split("\\s+").length)
                .sum();
        return Math.max(1, Math.round((float) words / WORDS_A_MINUTE));
    }
}
