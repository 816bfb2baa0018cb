package parley.reading;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import parley.apparatus.Agreements;
import parley.apparatus.SilentSentences;
import parley.articles.Article;
import parley.articles.Articles;
import parley.debate.Relations;
import parley.facets.ClaimFilter;
import parley.facets.ClaimSearch;
import parley.facets.Facet;
import parley.facets.FacetCounts;
import parley.metadata.SubjectMetadata;
import parley.site.Link;
import parley.site.Paging;

/** Puts together the pages about the archive as a whole. */
@Component
@Transactional(readOnly = true)
class HomePages {

    private static final int LATEST = 12;

    /** The page about method shows it in so many articles at most; each article's own page says the same of it. */
    private static final Limit MOST_EXAMPLES = Limit.of(100);

    /** So many ways in by one facet; the lists have them all. */
    private static final int MOST_VALUES = 30;

    private final ArticlePages articlePages;
    private final Articles articles;
    private final ClaimSearch search;
    private final Relations relations;
    private final Agreements agreements;
    private final SilentSentences silentSentences;
    private final SubjectMetadata metadata;

    HomePages(
            ArticlePages articlePages,
            Articles articles,
            ClaimSearch search,
            Relations relations,
            Agreements agreements,
            SilentSentences silentSentences,
            SubjectMetadata metadata) {
        this.articlePages = articlePages;
        this.articles = articles;
        this.search = search;
        this.relations = relations;
        this.agreements = agreements;
        this.silentSentences = silentSentences;
        this.metadata = metadata;
    }

    HomePage home(Locale locale) {
        List<FacetCounts> facets = search.facets(
                ClaimFilter.NONE, EnumSet.of(Facet.AUTHOR, Facet.SUMMIT, Facet.TOPIC, Facet.KIND), MOST_VALUES);
        return new HomePage(
                articlePages.latest(new Paging(1, LATEST), locale),
                articles.count(),
                search.count(ClaimFilter.NONE),
                relations.count(),
                AuthorPages.values(facets, Facet.AUTHOR),
                AuthorPages.values(facets, Facet.SUMMIT),
                AuthorPages.values(facets, Facet.TOPIC),
                AuthorPages.values(facets, Facet.KIND),
                metadata.archive(locale));
    }

    AboutPage about() {
        return new AboutPage(
                agreements.inOrder(MOST_EXAMPLES).stream()
                        .map(agreement -> new AboutPage.Measured(link(agreement.article()), agreement.figures()))
                        .toList(),
                silentSentences.inOrder(MOST_EXAMPLES).stream()
                        .filter(sentence -> sentence.paragraph().article().showsText())
                        .map(sentence -> new AboutPage.Silent(
                                link(sentence.paragraph().article()),
                                sentence.paragraph().number(),
                                sentence.paragraph().address(),
                                sentence.text(),
                                sentence.reason()))
                        .toList(),
                articles.inOrderOfPublication(PageRequest.of(0, MOST_EXAMPLES.max())).stream()
                        .map(article -> new AboutPage.Provenance(link(article), article.source(), article.rights()))
                        .toList());
    }

    private static Link link(Article article) {
        return new Link(article.title().shown(), article.address());
    }
}
