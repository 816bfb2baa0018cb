package parley.reading;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import parley.articles.Paragraph;
import parley.site.Paging;

@Controller
class ReadingController {

    private static final String PAGE = "page";

    private final HomePages home;
    private final ArticlePages articles;
    private final AuthorPages authors;
    private final SubjectPages subjects;

    ReadingController(HomePages home, ArticlePages articles, AuthorPages authors, SubjectPages subjects) {
        this.home = home;
        this.articles = articles;
        this.authors = authors;
        this.subjects = subjects;
    }

    @GetMapping("/")
    String home(Locale locale, Model model) {
        model.addAttribute(PAGE, home.home(locale));
        return "reading/home";
    }

    @GetMapping("/about")
    String about(Model model) {
        model.addAttribute(PAGE, home.about());
        return "reading/about";
    }

    @GetMapping("/articles")
    String articles(@RequestParam(required = false) @Nullable String page, Locale locale, Model model) {
        model.addAttribute(PAGE, articles.list(Paging.of(page, null), locale));
        return "articles/list";
    }

    @GetMapping("/articles/{slug}")
    String article(
            @PathVariable String slug,
            @RequestParam MultiValueMap<String, String> parameters,
            @RequestParam(name = Paragraph.TEXT, required = false) @Nullable String linked,
            Locale locale,
            Model model) {
        model.addAttribute(PAGE, articles.of(slug, Overlay.of(parameters), linked, locale));
        return "articles/show";
    }

    @GetMapping("/authors")
    String authors(@RequestParam(required = false) @Nullable String page, Model model) {
        model.addAttribute(PAGE, subjects.authors(Paging.of(page, String.valueOf(Paging.LARGEST))));
        return "authors/list";
    }

    @GetMapping("/authors/{slug}")
    String author(@PathVariable String slug, Locale locale, Model model) {
        model.addAttribute(PAGE, authors.of(slug, locale));
        return "authors/show";
    }

    @GetMapping("/summits")
    String summits(Locale locale, Model model) {
        model.addAttribute(PAGE, subjects.summits(locale));
        return "subjects/summits";
    }

    @GetMapping("/summits/{slug}")
    String summit(@PathVariable String slug, Locale locale, Model model) {
        model.addAttribute(PAGE, subjects.summit(slug, locale));
        return "subjects/summit";
    }

    @GetMapping("/actors")
    String actors(Model model) {
        model.addAttribute(PAGE, subjects.actors());
        return "subjects/actors";
    }

    @GetMapping("/actors/{slug}")
    String actor(@PathVariable String slug, Locale locale, Model model) {
        model.addAttribute(PAGE, subjects.actor(slug, locale));
        return "subjects/actor";
    }

    @GetMapping("/topics")
    String topics(Model model) {
        model.addAttribute(PAGE, subjects.topics());
        return "subjects/topics";
    }

    @GetMapping("/topics/{slug}")
    String topic(@PathVariable String slug, Locale locale, Model model) {
        model.addAttribute(PAGE, subjects.topic(slug, locale));
        return "subjects/topic";
    }
}
