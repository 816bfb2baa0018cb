package parley.exchange;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
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
        return paged(
                "/articles.json",
                Paging.of(page, size),
                articles.count(),
                articles::inOrderOfPublication,
                article -> ArticleJson.of(article, null));
    }

    /** One page of a list; where another one follows, a header says where. */
    private static <T, J> ResponseEntity<List<J>> paged(
            String path, Paging wanted, long total, Function<Pageable, List<T>> rows, Function<T, J> json) {
        Paging paging = wanted.within(total);
        ResponseEntity.BodyBuilder answer = ResponseEntity.ok();
        if (paging.page() < paging.pages(total)) {
            QueryString next = new QueryString();
            next.add("page", String.valueOf(paging.page() + 1));
            next.add("size", String.valueOf(paging.size()));
            answer.header(HttpHeaders.LINK, "<" + path + next + ">; rel=\"next\"");
        }
        return answer.body(rows.apply(paging.request()).stream().map(json).toList());
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
        return paged(
                "/authors.json",
                Paging.of(page, size),
                authors.count(),
                authors::findAllByOrderByNamedDescSortName,
                this::json);
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
