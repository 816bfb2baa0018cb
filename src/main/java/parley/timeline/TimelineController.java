package parley.timeline;

import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class TimelineController {

    private final TimelinePages timelines;

    TimelineController(TimelinePages timelines) {
        this.timelines = timelines;
    }

    @GetMapping("/timeline")
    String timeline(@RequestParam MultiValueMap<String, String> parameters, Locale locale, Model model) {
        model.addAttribute("page", timelines.of(TimelineFilter.of(parameters), locale));
        return "timeline/show";
    }
}
