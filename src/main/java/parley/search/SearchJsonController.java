package parley.search;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import parley.query.Remark;
import parley.site.PageLinks;

/** The data twin of the page of what was found. */
@RestController
class SearchJsonController {

    private final SearchPages pages;

    SearchJsonController(SearchPages pages) {
        this.pages = pages;
    }

    /**
     * What was found.
     *
     * @param understood the parts of the question, in words
     * @param remarks what was not as it should be, by the names of the messages
     * @param complete false while the index is being made
     */
    record FoundJson(
            String q,
            List<String> understood,
            List<Remark> remarks,
            boolean complete,
            List<GroupJson> groups,
            @Nullable String next) {}

    record GroupJson(String things, long total, boolean exact, List<HitJson> hits) {}

    /**
     * One thing.
     *
     * @param place the address of the words
     * @param text words in which something was found, as far as rights allow showing them
     */
    record HitJson(
            String id,
            String url,
            @Nullable String title,
            @Nullable String place,
            @Nullable String text) {}

    @GetMapping(path = "/search.json", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<FoundJson> json(@RequestParam MultiValueMap<String, String> parameters, Locale locale) {
        Asked asked = SearchController.asked(parameters).orTooLong();
        SearchPage page = pages.of(asked, locale);
        Asked shown = page.asked();
        PageLinks links = new PageLinks(
                shown.page(),
                Math.max(shown.page(), page.pages()),
                number -> shown.at(number).at("/search.json"));
        String next = page.next();
        return links.answer(new FoundJson(
                asked.q(),
                page.parts().stream().map(SearchPage.Part::text).toList(),
                page.remarks(),
                !page.rebuilding(),
                page.groups().stream().map(SearchJsonController::group).toList(),
                next == null ? null : next.replaceFirst("^/search", "/search.json")));
    }

    private static GroupJson group(Group group) {
        return new GroupJson(
                group.slug(),
                group.total(),
                group.exact(),
                group.hits().stream()
                        .map(hit ->
                                new HitJson(hit.id(), hit.address(), text(hit.title()), hit.place(), text(hit.text())))
                        .toList());
    }

    private static @Nullable String text(List<Piece> pieces) {
        return pieces.isEmpty() ? null : Piece.text(pieces);
    }
}
