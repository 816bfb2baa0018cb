package parley.debate;

import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import parley.claims.ClaimFilter;

@Controller
class DebateController {

    private static final String PAGE = "page";

    private final ClaimPages claims;
    private final QuestionPages questions;
    private final PredictionPages predictions;
    private final MapPages maps;

    DebateController(ClaimPages claims, QuestionPages questions, PredictionPages predictions, MapPages maps) {
        this.claims = claims;
        this.questions = questions;
        this.predictions = predictions;
        this.maps = maps;
    }

    @GetMapping("/claims/{id}")
    String claim(@PathVariable String id, Locale locale, Model model) {
        model.addAttribute(PAGE, claims.of(id, locale));
        return "claims/show";
    }

    @GetMapping("/questions")
    String questions(Locale locale, Model model) {
        model.addAttribute(PAGE, questions.all(locale));
        return "debate/questions";
    }

    @GetMapping("/questions/{slug}")
    String question(@PathVariable String slug, Locale locale, Model model) {
        model.addAttribute(PAGE, questions.one(slug, locale));
        return "debate/question";
    }

    @GetMapping("/map")
    String map(@RequestParam MultiValueMap<String, String> parameters, Locale locale, Model model) {
        model.addAttribute(PAGE, maps.of(ClaimFilter.of(parameters), locale));
        return "debate/map";
    }

    @GetMapping("/predictions")
    String predictions(Locale locale, Model model) {
        model.addAttribute(PAGE, predictions.ledger(locale));
        return "debate/predictions";
    }
}
