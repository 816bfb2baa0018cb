package parley.search;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import parley.facets.ClaimFilter;
import parley.facets.Sort;
import parley.site.Paging;

@Controller
class SearchController {

    private final SearchPages pages;

    SearchController(SearchPages pages) {
        this.pages = pages;
    }

    @GetMapping("/search")
    String search(@RequestParam MultiValueMap<String, String> parameters, Model model) {
        model.addAttribute("page", pages.of(asked(parameters)));
        return "search/show";
    }

    private static Asked asked(MultiValueMap<String, String> parameters) {
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
