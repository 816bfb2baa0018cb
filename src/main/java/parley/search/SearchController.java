package parley.search;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import parley.facets.ClaimFilter;
import parley.facets.Sort;
import parley.query.QueryReader;
import parley.site.Paging;

@Controller
class SearchController {

    private static final String PAGE = "page";

    private final SearchPages pages;
    private final Suggestions suggestions;

    SearchController(SearchPages pages, Suggestions suggestions) {
        this.pages = pages;
        this.suggestions = suggestions;
    }

    @GetMapping("/search")
    String search(
            @RequestParam MultiValueMap<String, String> parameters,
            Locale locale,
            Model model,
            HttpServletResponse response) {
        Asked asked = asked(parameters);
        if (asked.tooLong()) {
            response.setStatus(HttpStatus.BAD_REQUEST.value());
            model.addAttribute(PAGE, new TooLongPage(asked.q().length(), QueryReader.LONGEST));
            return "search/too-long";
        }
        model.addAttribute(PAGE, pages.of(asked, locale));
        return "search/show";
    }

    /** What a reader who has typed so much may be about to ask. */
    @GetMapping("/search/suggest")
    String suggest(@RequestParam(required = false) @Nullable String q, Model model) {
        model.addAttribute(PAGE, suggestions.of(text(q)));
        return "search/_suggestions :: list";
    }

    @ExceptionHandler
    ModelAndView rests(EngineRests rests, HttpServletResponse response) {
        response.setHeader(HttpHeaders.RETRY_AFTER, SearchProblems.SOON);
        return new ModelAndView("search/rests", HttpStatus.SERVICE_UNAVAILABLE);
    }

    /** A question that is not asked, since it is too long. */
    public record TooLongPage(int length, int longest) {}

    static Asked asked(MultiValueMap<String, String> parameters) {
        String in = parameters.getFirst("in");
        return new Asked(
                text(parameters.getFirst("q")),
                in == null ? null : Thing.of(in).orElse(null),
                ClaimFilter.of(parameters),
                Sort.of(parameters.getFirst(Sort.PARAMETER)).orElse(Sort.RELEVANCE),
                Paging.of(parameters.getFirst("page"), null).page());
    }

    private static String text(@Nullable String q) {
        return q == null ? "" : q.strip();
    }
}
