package parley.reading;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import parley.articles.Article;
import parley.articles.Articles;
import parley.authors.Author;
import parley.authors.Authors;
import parley.claims.Claim;
import parley.claims.ClaimCard;
import parley.claims.ClaimKind;
import parley.claims.Holder;
import parley.debate.Position;
import parley.debate.Positions;
import parley.debate.PredictionView;
import parley.debate.Predictions;
import parley.facets.ClaimFilter;
import parley.facets.ClaimSearch;
import parley.facets.Facet;
import parley.facets.FacetCounts;
import parley.facets.FacetValue;
import parley.facets.Sort;
import parley.metadata.SubjectMetadata;
import parley.reading.AuthorPage.Affiliation;
import parley.reading.AuthorPage.Answered;
import parley.reading.AuthorPage.Stand;
import parley.site.Paging;
import parley.site.Slugs;

/** Puts together what the archive knows of authors. */
@Component
@Transactional(readOnly = true)
class AuthorPages {

    /** More of one sort nobody reads on one page; the lists that it links to have them all. */
    private static final int MOST = 100;

    private final Authors authors;
    private final Articles articles;
    private final ClaimSearch search;
    private final Positions positions;
    private final Predictions predictions;
    private final SubjectMetadata metadata;
    private final Clock clock;

    AuthorPages(
            Authors authors,
            Articles articles,
            ClaimSearch search,
            Positions positions,
            Predictions predictions,
            SubjectMetadata metadata,
            Clock clock) {
        this.authors = authors;
        this.articles = articles;
        this.search = search;
        this.positions = positions;
        this.predictions = predictions;
        this.metadata = metadata;
        this.clock = clock;
    }

    AuthorPage of(String slug, Locale locale) {
        Author author = Slugs.find(slug, authors::findBySlug);
        ClaimFilter filter = ClaimFilter.by(Facet.AUTHOR, slug);
        List<FacetCounts> facets =
                search.facets(filter, EnumSet.of(Facet.KIND, Facet.SUMMIT, Facet.TOPIC, Facet.ARTICLE), MOST);
        List<Article> written = articles.byAuthor(slug, Limit.of(MOST));
        ClaimFilter own = ClaimFilter.by(Facet.AUTHOR, slug).toggle(Facet.HOLDER, slug);
        Map<String, Long> perArticle = new LinkedHashMap<>();
        values(facets, Facet.ARTICLE).forEach(value -> perArticle.put(value.slug(), value.count()));
        List<Affiliation> affiliations = new ArrayList<>();
        List<ArticleCard> cards = new ArrayList<>();
        for (Article article : written) {
            ArticleCard card = ArticleCard.of(article, perArticle.getOrDefault(article.slug(), 0L), locale);
            cards.add(card);
            article.bylines().stream()
                    .filter(byline -> byline.author().slug().equals(slug))
                    .filter(byline -> byline.printed() != null)
                    .forEach(byline -> affiliations.add(new Affiliation(byline.printed(), byline.affiliation(), card)));
        }
        return new AuthorPage(
                slug,
                author.name(),
                author.named(),
                author.note(),
                affiliations,
                cards,
                search.count(filter),
                values(facets, Facet.KIND),
                values(facets, Facet.SUMMIT),
                values(facets, Facet.TOPIC),
                answered(slug, locale),
                search
                        .find(
                                own.toggle(Facet.KIND, Slugs.of(ClaimKind.PRESCRIPTIVE)),
                                Sort.OLDEST,
                                new Paging(1, MOST))
                        .claims()
                        .stream()
                        .filter(AuthorPages::heldByAuthorsAlone)
                        .map(claim -> ClaimCard.of(claim, locale))
                        .toList(),
                predictions.byAuthor(slug, Limit.of(MOST)).stream()
                        .filter(prediction -> heldByAuthorsAlone(prediction.claim()))
                        .map(prediction -> PredictionView.of(prediction, LocalDate.now(clock), locale))
                        .toList(),
                metadata.of(author, locale));
    }

    private static boolean heldByAuthorsAlone(Claim claim) {
        return claim.holders().stream().allMatch(Holder::isAuthor);
    }

    private List<Answered> answered(String author, Locale locale) {
        Map<String, List<Stand>> stands = new LinkedHashMap<>();
        Map<String, String> wordings = new LinkedHashMap<>();
        for (Position position : positions.byAuthor(author, Limit.of(MOST))) {
            if (!heldByAuthorsAlone(position.claim())) {
                continue;
            }
            String slug = position.question().slug();
            wordings.put(slug, position.question().wording());
            stands.computeIfAbsent(slug, key -> new ArrayList<>())
                    .add(new Stand(Slugs.of(position.stance()), ClaimCard.of(position.claim(), locale)));
        }
        return stands.entrySet().stream()
                .map(entry -> new Answered(wordings.getOrDefault(entry.getKey(), ""), entry.getKey(), entry.getValue()))
                .toList();
    }

    static List<FacetValue> values(List<FacetCounts> facets, Facet wanted) {
        return facets.stream()
                .filter(facet -> facet.facet() == wanted)
                .flatMap(facet -> facet.values().stream())
                .toList();
    }
}
