package parley.exchange;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import parley.articles.Article;
import parley.articles.Articles;
import parley.articles.Paragraphs;
import parley.authors.Author;
import parley.authors.Authors;
import parley.facets.ClaimSearch;
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

    @GetMapping(path = "/claims/{id}.json", produces = MediaType.APPLICATION_JSON_VALUE)
    ClaimJson claim(@PathVariable String id) {
        return ClaimJson.of(search.one(id));
    }

    @GetMapping(path = "/articles.json", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<List<ArticleJson>> articles(
            @RequestParam(required = false) @Nullable String page,
            @RequestParam(required = false) @Nullable String size) {
        Paging paging = Paging.of(page, size).within(articles.count());
        return paged(
                "/articles.json",
                paging,
                articles.count(),
                articles.inOrderOfPublication(PageRequest.of(paging.page() - 1, paging.size())).stream()
                        .map(article -> ArticleJson.of(article, null))
                        .toList());
    }

    /** One page of a list; where another one follows, a header says where. */
    private static <T> ResponseEntity<List<T>> paged(String path, Paging paging, long total, List<T> things) {
        ResponseEntity.BodyBuilder answer = ResponseEntity.ok();
        if (paging.page() < paging.pages(total)) {
            QueryString next = new QueryString();
            next.add("page", String.valueOf(paging.page() + 1));
            next.add("size", String.valueOf(paging.size()));
            answer.header(HttpHeaders.LINK, "<" + path + next + ">; rel=\"next\"");
        }
        return answer.body(things);
    }

    @GetMapping(path = "/articles/{slug}.json", produces = MediaType.APPLICATION_JSON_VALUE)
    ArticleJson article(@PathVariable String slug) {
        Article article = Slugs.find(slug, articles::findBySlug);
        return ArticleJson.of(article, paragraphs.of(article));
    }

    @GetMapping(path = "/authors.json", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<List<AuthorJson>> authors(
            @RequestParam(required = false) @Nullable String page,
            @RequestParam(required = false) @Nullable String size) {
        Paging paging = Paging.of(page, size).within(authors.count());
        return paged(
                "/authors.json",
                paging,
                authors.count(),
                authors.findAllByOrderByNamedDescSortName(PageRequest.of(paging.page() - 1, paging.size())).stream()
                        .map(this::json)
                        .toList());
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
