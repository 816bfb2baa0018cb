package parley.debate;

import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class DebateController {

    private static final String PAGE = "page";

    private final ClaimPages claims;
    private final MapPages maps;

    DebateController(ClaimPages claims, MapPages maps) {
        this.claims = claims;
        this.maps = maps;
    }

    @GetMapping("/claims/{id}")
    String claim(@PathVariable String id, Locale locale, Model model) {
        model.addAttribute(PAGE, claims.of(id, locale));
        return "claims/show";
    }

    @GetMapping("/map")
    String map(@RequestParam MultiValueMap<String, String> parameters, Locale locale, Model model) {
        model.addAttribute(PAGE, maps.of(MapChoice.of(parameters), locale));
        return "debate/map";
    }
}
