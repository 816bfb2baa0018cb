package parley.figures;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;
import parley.facets.ClaimFilter;
import parley.site.Frame;
import parley.site.NotFound;

@Controller
class FiguresController {

    private static final String PAGE = "page";
    static final MediaType SVG = new MediaType("image", "svg+xml", StandardCharsets.UTF_8);

    private final FiguresPages pages;
    private final ITemplateEngine templates;
    private final Frame frame;

    FiguresController(FiguresPages pages, ITemplateEngine templates, Frame frame) {
        this.pages = pages;
        this.templates = templates;
        this.frame = frame;
    }

    @GetMapping("/figures")
    String all(@RequestParam MultiValueMap<String, String> parameters, Locale locale, Model model) {
        model.addAttribute(PAGE, pages.all(ClaimFilter.of(parameters), locale));
        return "figures/list";
    }

    @GetMapping("/figures/{slug}")
    String one(
            @PathVariable String slug,
            @RequestParam MultiValueMap<String, String> parameters,
            Locale locale,
            Model model) {
        model.addAttribute(PAGE, pages.one(slug, ClaimFilter.of(parameters), locale));
        return "figures/show";
    }

    /** The drawing alone, to be put into a paper. It is no page, and so is rendered here and not as a view. */
    @GetMapping("/figures/{slug}.svg")
    ResponseEntity<String> drawing(
            @PathVariable String slug, @RequestParam MultiValueMap<String, String> parameters, Locale locale) {
        FigureView figure = figure(slug, parameters, locale);
        Map<String, Object> model = Map.of("figure", figure, "base", frame.absolute(""));
        return ResponseEntity.ok()
                .contentType(SVG)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline()
                                .filename(slug + ".svg")
                                .build()
                                .toString())
                .body(templates.process("figures/sheet", new Context(locale, model)));
    }

    /** The numbers, in English: what reads them should not depend on the reader's language. */
    @GetMapping("/figures/{slug}.csv")
    ResponseEntity<String> numbers(@PathVariable String slug, @RequestParam MultiValueMap<String, String> parameters) {
        return figure(slug, parameters, Locale.ENGLISH).table().csv(slug).answer();
    }

    private FigureView figure(String slug, MultiValueMap<String, String> parameters, Locale locale) {
        ClaimFilter filter = ClaimFilter.of(parameters);
        return pages.alone(slug, filter, locale).orElseThrow(() -> new NotFound("/figures/" + slug + filter.query()));
    }
}
