package parley.exchange;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import parley.articles.Article;
import parley.articles.Articles;
import parley.articles.Paragraphs;
import parley.authors.Author;
import parley.authors.Authors;
import parley.exchange.ClaimListJson.UnknownJson;
import parley.facets.ClaimFilter;
import parley.facets.ClaimSearch;
import parley.facets.ClaimsFound;
import parley.site.Paging;
import parley.site.QueryString;
import parley.site.Slugs;
import parley.subjects.Summits;

/** The data twin of each page: its address with {@code .json} behind. */
@RestController
@Transactional(readOnly = true)
class JsonController {

    private final Articles articles;
    private final Paragraphs paragraphs;
    private final Authors authors;
    private final Summits summits;
    private final ClaimSearch search;

    JsonController(Articles articles, Paragraphs paragraphs, Authors authors, Summits summits, ClaimSearch search) {
        this.articles = articles;
        this.paragraphs = paragraphs;
        this.authors = authors;
        this.summits = summits;
        this.search = search;
    }

    @GetMapping(path = "/claims.json", produces = MediaType.APPLICATION_JSON_VALUE)
    ClaimListJson claims(
            @RequestParam MultiValueMap<String, String> parameters,
            @RequestParam(required = false) @Nullable String page,
            @RequestParam(required = false) @Nullable String size) {
        ClaimFilter filter = ClaimFilter.of(parameters);
        ClaimsFound found = search.find(filter, Paging.of(page, size));
        return new ClaimListJson(
                found.total(),
                found.hasNext() ? next(filter, found.paging()) : null,
                found.claims().stream().map(ClaimJson::of).toList(),
                found.unknown().stream()
                        .map(unknown -> new UnknownJson(unknown.parameter(), unknown.value()))
                        .toList());
    }

    private static String next(ClaimFilter filter, Paging paging) {
        QueryString query = filter.query().add("page", String.valueOf(paging.page() + 1));
        if (paging.size() != Paging.USUAL) {
            query.add("size", String.valueOf(paging.size()));
        }
        return "/claims.json" + query;
    }

    @GetMapping(path = "/claims/{id}.json", produces = MediaType.APPLICATION_JSON_VALUE)
    ClaimJson claim(@PathVariable String id) {
        return ClaimJson.of(search.one(id));
    }

    @GetMapping(path = "/articles.json", produces = MediaType.APPLICATION_JSON_VALUE)
    List<ArticleJson> articles() {
        return articles.inOrderOfPublication().stream()
                .map(article -> ArticleJson.of(article, null))
                .toList();
    }

    @GetMapping(path = "/articles/{slug}.json", produces = MediaType.APPLICATION_JSON_VALUE)
    ArticleJson article(@PathVariable String slug) {
        Article article = Slugs.find(slug, articles::findBySlug);
        return ArticleJson.of(article, paragraphs.of(article));
    }

    @GetMapping(path = "/authors.json", produces = MediaType.APPLICATION_JSON_VALUE)
    List<AuthorJson> authors() {
        return authors.findAllByOrderByNamedDescSortName().stream()
                .map(this::json)
                .toList();
    }

    @GetMapping(path = "/authors/{slug}.json", produces = MediaType.APPLICATION_JSON_VALUE)
    AuthorJson author(@PathVariable String slug) {
        return json(Slugs.find(slug, authors::findBySlug));
    }

    private AuthorJson json(Author author) {
        return AuthorJson.of(
                author,
                articles.byAuthor(author.slug()).stream().map(Article::address).toList());
    }

    @GetMapping(path = "/summits.json", produces = MediaType.APPLICATION_JSON_VALUE)
    List<SummitJson> summits() {
        return summits.findAllByOrderBySequenceNumber().stream()
                .map(SummitJson::of)
                .toList();
    }

    @GetMapping(path = "/summits/{slug}.json", produces = MediaType.APPLICATION_JSON_VALUE)
    SummitJson summit(@PathVariable String slug) {
        return SummitJson.of(Slugs.find(slug, summits::findBySlug));
    }
}
