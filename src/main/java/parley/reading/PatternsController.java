package parley.reading;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import parley.claims.ClaimKind;
import parley.facets.ClaimFilter;
import parley.facets.ClaimSearch;
import parley.facets.Facet;
import parley.facets.Sort;
import parley.site.Paging;
import parley.site.Slugs;

@Controller
class PatternsController {

    /** So few to a page that there are pages before and behind. */
    private static final Paging SECOND = new Paging(2, 2);

    private final ClaimSearch search;

    PatternsController(ClaimSearch search) {
        this.search = search;
    }

    /** For whoever builds pages; nobody should find it who looks for claims. */
    @GetMapping("/about/patterns")
    String patterns(Locale locale, Model model, HttpServletResponse response) {
        response.setHeader("X-Robots-Tag", "noindex");
        model.addAttribute(
                "page",
                new PatternsPage(
                        Arrays.stream(ClaimKind.values())
                                .map(kind -> ClaimFilter.by(Facet.KIND, Slugs.of(kind)))
                                .flatMap(filter ->
                                        search.page(filter, Sort.OLDEST, new Paging(1, 1), locale).claims().stream())
                                .toList(),
                        search.page(
                                ClaimFilter.by(Facet.KIND, Slugs.of(ClaimKind.PREDICTIVE)),
                                Sort.OLDEST,
                                SECOND,
                                locale),
                        search.page(ClaimFilter.by(Facet.SUMMIT, "nowhere"), Sort.OLDEST, SECOND, locale)));
        return "reading/patterns";
    }
}
