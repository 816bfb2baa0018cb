package parley.exchange;

import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import parley.articles.Article;
import parley.articles.Articles;
import parley.articles.Paragraphs;
import parley.authors.Author;
import parley.authors.Authors;
import parley.facets.ClaimSearch;
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
