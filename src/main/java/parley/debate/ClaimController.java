package parley.debate;

import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

@Controller
class ClaimController {

    private final ClaimPages pages;

    ClaimController(ClaimPages pages) {
        this.pages = pages;
    }

    @GetMapping("/claims/{id}")
    String show(@PathVariable String id, Locale locale, Model model) {
        model.addAttribute("page", pages.of(id, locale));
        return "claims/show";
    }
}
