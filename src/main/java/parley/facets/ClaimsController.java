package parley.facets;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import parley.site.Paging;

@Controller
class ClaimsController {

    private final ClaimSearch search;

    ClaimsController(ClaimSearch search) {
        this.search = search;
    }

    @GetMapping("/claims")
    String list(
            @RequestParam MultiValueMap<String, String> parameters,
            @RequestParam(required = false) @Nullable String page,
            @RequestParam(required = false) @Nullable String size,
            Locale locale,
            Model model) {
        Paging paging = Paging.of(page, size);
        model.addAttribute("page", search.page(ClaimFilter.of(parameters), paging, locale));
        return "facets/list";
    }
}
