package parley.matrix;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import parley.site.Paging;

@Controller
class MatrixController {

    private static final String PAGE = "page";
    private static final String PLAIN = "text/plain;charset=UTF-8";

    private final MatrixPages pages;
    private final MatrixExports exports;

    MatrixController(MatrixPages pages, MatrixExports exports) {
        this.pages = pages;
        this.exports = exports;
    }

    @GetMapping("/questions")
    String questions(
            @RequestParam MultiValueMap<String, String> parameters,
            @RequestParam(required = false) @Nullable String page,
            Locale locale,
            Model model) {
        model.addAttribute(PAGE, pages.all(MatrixChoice.of(parameters), Paging.of(page, null), locale));
        return "matrix/list";
    }

    @GetMapping("/questions/{slug}")
    String question(
            @PathVariable String slug,
            @RequestParam MultiValueMap<String, String> parameters,
            Locale locale,
            Model model) {
        model.addAttribute(PAGE, pages.one(slug, MatrixChoice.of(parameters), locale));
        return "matrix/show";
    }

    @GetMapping("/questions.csv")
    ResponseEntity<String> csv(@RequestParam MultiValueMap<String, String> parameters) {
        return exports.csv(null, MatrixChoice.of(parameters)).answer();
    }

    @GetMapping("/questions/{slug}.csv")
    ResponseEntity<String> csv(@PathVariable String slug, @RequestParam MultiValueMap<String, String> parameters) {
        return exports.csv(slug, MatrixChoice.of(parameters)).answer();
    }

    @GetMapping(path = "/questions.txt", produces = PLAIN)
    @ResponseBody
    String text(@RequestParam MultiValueMap<String, String> parameters, Locale locale) {
        return exports.text(null, MatrixChoice.of(parameters), locale);
    }

    @GetMapping(path = "/questions/{slug}.txt", produces = PLAIN)
    @ResponseBody
    String text(@PathVariable String slug, @RequestParam MultiValueMap<String, String> parameters, Locale locale) {
        return exports.text(slug, MatrixChoice.of(parameters), locale);
    }
}
