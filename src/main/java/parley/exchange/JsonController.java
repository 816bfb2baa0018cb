package parley.exchange;

import java.util.List;
import org.jspecify.annotations.Nullable;
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
import parley.records.ArticleJson;
import parley.records.AuthorJson;
import parley.records.ClaimJson;
import parley.site.Paging;
import parley.site.Slugs;

/** The data twin of each page: its address with {@code .json} behind. */
@RestController
@Transactional(readOnly = true)
class JsonController {

    private final Articles articles;
    private final Paragraphs paragraphs;
    private final Authors authors;
    private final ClaimSearch search;

    JsonController(Articles articles, Paragraphs paragraphs, Authors authors, ClaimSearch search) {
        this.articles = articles;
        this.paragraphs = paragraphs;
        this.authors = authors;
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
        return new Listed<>("/articles.json", articles.count(), articles::inOrderOfPublication)
                .answer(Paging.of(page, size), article -> ArticleJson.of(article, null));
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
        return new Listed<>("/authors.json", authors.count(), authors::findAllByOrderByNamedDescSortName)
                .answer(Paging.of(page, size), this::json);
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
}
