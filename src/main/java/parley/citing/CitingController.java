package parley.citing;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import parley.articles.Paragraph;
import parley.site.Link;

@Controller
class CitingController {

    static final String ARTICLE = "/articles/{slug}";

    /** Its last part is the paragraph's anchor. */
    static final String PARAGRAPH = "/articles/{slug}/p{number}";

    static final String CLAIM = "/claims/{id}";

    private final Citations citations;
    private final Styles styles;

    CitingController(Citations citations, Styles styles) {
        this.citations = citations;
        this.styles = styles;
    }

    @GetMapping({ARTICLE + ".bib", ARTICLE + ".ris", ARTICLE + ".csl.json"})
    ResponseEntity<byte[]> article(@PathVariable String slug, HttpServletRequest request, Locale locale) {
        return Form.of(request.getRequestURI()).answer(citations.article(slug, locale));
    }

    @GetMapping({PARAGRAPH + ".bib", PARAGRAPH + ".ris", PARAGRAPH + ".csl.json"})
    ResponseEntity<byte[]> paragraph(
            @PathVariable String slug, @PathVariable String number, HttpServletRequest request, Locale locale) {
        return Form.of(request.getRequestURI()).answer(citations.paragraph(slug, "p" + number, locale));
    }

    @GetMapping({CLAIM + ".bib", CLAIM + ".ris", CLAIM + ".csl.json"})
    ResponseEntity<byte[]> claim(@PathVariable String id, HttpServletRequest request, Locale locale) {
        return Form.of(request.getRequestURI()).answer(citations.claim(id, locale));
    }

    @GetMapping(ARTICLE + CitePage.SUFFIX)
    String citeArticle(@PathVariable String slug, Locale locale, Model model) {
        return page(citations.article(slug, locale), citations.paragraphs(slug, locale), locale, model);
    }

    @GetMapping(PARAGRAPH + CitePage.SUFFIX)
    String citeParagraph(@PathVariable String slug, @PathVariable String number, Locale locale, Model model) {
        return page(citations.paragraph(slug, "p" + number, locale), List.of(), locale, model);
    }

    @GetMapping(CLAIM + CitePage.SUFFIX)
    String citeClaim(@PathVariable String id, Locale locale, Model model) {
        return page(citations.claim(id, locale), List.of(), locale, model);
    }

    private String page(Citation citation, List<Link> paragraphs, Locale locale, Model model) {
        model.addAttribute("page", new CitePage(citation, styles.write(citation, locale), paragraphs));
        return "citing/show";
    }

    /**
     * A paragraph has no page of its own: it is read in its article, as is the notice of one that is no longer there.
     * Which place that is may change, so that nobody is told to keep it.
     */
    @GetMapping(PARAGRAPH)
    ResponseEntity<Void> place(@PathVariable String slug, @PathVariable String number, HttpServletRequest request) {
        Paragraph paragraph = citations.paragraph(slug, "p" + number);
        String query = request.getQueryString();
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(
                        paragraph.article().address() + (query == null ? "" : "?" + query) + "#" + paragraph.anchor()))
                .build();
    }
}
