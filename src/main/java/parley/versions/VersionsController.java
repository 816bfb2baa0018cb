package parley.versions;

import static java.util.stream.Collectors.joining;
import static org.springframework.http.HttpHeaders.LINK;

import jakarta.servlet.http.HttpServletResponse;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import parley.site.Frame;
import parley.site.NotFound;
import parley.site.Paging;

@Controller
class VersionsController {

    private static final String PAGE = "page";

    private final VersionPages pages;
    private final Frame frame;

    VersionsController(VersionPages pages, Frame frame) {
        this.pages = pages;
        this.frame = frame;
    }

    @GetMapping("/articles/{slug}/versions")
    String versions(@PathVariable String slug, Locale locale, Model model) {
        model.addAttribute(PAGE, pages.list(slug, locale));
        return "versions/list";
    }

    @GetMapping("/articles/{slug}/versions/{number}")
    String version(
            @PathVariable String slug,
            @PathVariable String number,
            Locale locale,
            Model model,
            HttpServletResponse response) {
        VersionPage page = pages.one(slug, number, locale);
        response.setHeader(
                LINK,
                page.links().entrySet().stream()
                        .map(link -> "<" + frame.absolute(link.getValue()) + ">; rel=\"" + link.getKey() + "\"")
                        .collect(joining(", ")));
        response.setHeader(
                "Memento-Datetime",
                DateTimeFormatter.RFC_1123_DATE_TIME.format(page.version().at().atOffset(ZoneOffset.UTC)));
        model.addAttribute(PAGE, page);
        return "versions/show";
    }

    @GetMapping("/articles/{slug}/versions/{number}/diff")
    String difference(
            @PathVariable String slug,
            @PathVariable String number,
            @RequestParam(required = false) @Nullable String from,
            Locale locale,
            Model model) {
        model.addAttribute(PAGE, pages.difference(slug, from, number, locale));
        return "versions/diff";
    }

    /** Any two, as a form asks for them. */
    @GetMapping("/articles/{slug}/versions/diff")
    String compared(
            @PathVariable String slug,
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String to,
            Locale locale,
            Model model) {
        if (to == null) {
            throw new NotFound("to");
        }
        model.addAttribute(PAGE, pages.difference(slug, from, to, locale));
        return "versions/diff";
    }

    @GetMapping("/changes")
    String changes(@RequestParam(required = false) @Nullable String page, Locale locale, Model model) {
        model.addAttribute(PAGE, pages.changes(Paging.of(page, null), locale));
        return "versions/changes";
    }
}
