package parley.cards;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import parley.cards.EmbedPage.Withdrawn;
import parley.site.Frame;
import parley.site.Gone;
import parley.site.NotFound;
import parley.subjects.Edtf;

/** A claim as a small card within the pages of others. */
@Controller
class EmbedController {

    private static final String VIEW = "claims/embed";
    private static final String PAGE = "page";

    private final EmbedCards cards;
    private final Frame frame;

    EmbedController(EmbedCards cards, Frame frame) {
        this.cards = cards;
        this.frame = frame;
    }

    @GetMapping("/claims/{id}/embed")
    String embed(@PathVariable String id, Locale locale, Model model, HttpServletResponse response) {
        model.addAttribute(PAGE, cards.page(id, address(id), locale));
        framed(response);
        return VIEW;
    }

    /** A claim that was withdrawn says so where it stood, in the frame that others made for it. */
    @ExceptionHandler
    ModelAndView gone(Gone gone, Locale locale, HttpServletResponse response) {
        Withdrawn withdrawn = new Withdrawn(Edtf.of(gone.on()).inWords(locale), gone.reason());
        return instead(new EmbedPage(gone.id(), address(gone.id()), null, null, withdrawn), HttpStatus.GONE, response);
    }

    @ExceptionHandler
    ModelAndView missing(NotFound missing, HttpServletResponse response) {
        return instead(
                new EmbedPage(missing.sought(), frame.absolute("/claims"), null, null, null),
                HttpStatus.NOT_FOUND,
                response);
    }

    private static ModelAndView instead(EmbedPage page, HttpStatus status, HttpServletResponse response) {
        framed(response);
        return new ModelAndView(VIEW, Map.of(PAGE, page), status);
    }

    private String address(String id) {
        return frame.absolute("/claims/" + id);
    }

    private static void framed(HttpServletResponse response) {
        // Search engines shall lead to the claim's own page.
        response.setHeader("X-Robots-Tag", "noindex");
    }
}
