package parley.facets;

import java.util.EnumSet;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import parley.site.NotFound;
import parley.site.Paging;

@Controller
class ClaimsController {

    private static final String PAGE = "page";

    private final ClaimSearch search;
    private final CrossSearch cross;

    ClaimsController(ClaimSearch search, CrossSearch cross) {
        this.search = search;
        this.cross = cross;
    }

    @GetMapping("/claims")
    String list(
            @RequestParam MultiValueMap<String, String> parameters,
            @RequestParam(required = false) @Nullable String page,
            @RequestParam(required = false) @Nullable String size,
            @RequestParam(required = false) @Nullable String sort,
            Locale locale,
            Model model) {
        model.addAttribute(
                PAGE, search.page(ClaimFilter.of(parameters), Sort.ofList(sort), Paging.of(page, size), locale));
        return "facets/list";
    }

    /** @throws NotFound if there is no such facet */
    @GetMapping("/claims/by/{facet}")
    String values(@PathVariable String facet, @RequestParam MultiValueMap<String, String> parameters, Model model) {
        ClaimFilter filter = ClaimFilter.of(parameters);
        model.addAttribute(
                PAGE,
                new FacetPage(
                        filter,
                        search.unknown(filter),
                        search.facet(filter, Facet.of(facet).orElseThrow(() -> new NotFound(facet)))));
        return "facets/values";
    }

    @GetMapping(CrossPage.PATH)
    String table(@RequestParam MultiValueMap<String, String> parameters, Model model) {
        CrossChoice choice = CrossChoice.of(parameters);
        model.addAttribute(
                PAGE,
                new CrossPage(
                        choice,
                        search.unknown(choice.filter()),
                        search.facets(choice.filter(), EnumSet.allOf(Facet.class), FacetCounts.SHOWN),
                        cross.cross(choice)));
        return "facets/table";
    }
}
