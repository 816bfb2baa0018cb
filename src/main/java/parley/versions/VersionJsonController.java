package parley.versions;

import static org.springframework.http.MediaType.APPLICATION_JSON;
import static org.springframework.http.MediaType.APPLICATION_JSON_VALUE;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import parley.forms.Representation;
import parley.forms.Representations;
import parley.site.Paging;

/** The data twin of each page of what was. */
@RestController
class VersionJsonController implements Representations {

    private static final String EXAMPLE = "/articles/waging-peace-with-north-korea/versions";

    private final VersionPages pages;

    VersionJsonController(VersionPages pages) {
        this.pages = pages;
    }

    @Override
    public List<Representation> representations() {
        return List.of(
                json("/articles/{slug}/versions", "format.versions", EXAMPLE),
                json("/articles/{slug}/versions/{number}", "format.version", EXAMPLE + "/1"),
                json("/articles/{slug}/versions/{number}/diff", "format.diff", EXAMPLE + "/1/diff?from=1"),
                json("/changes", "format.changes", "/changes"));
    }

    private static Representation json(String page, String name, String example) {
        return new Representation(page, ".json", APPLICATION_JSON, name, example);
    }

    @GetMapping(path = "/articles/{slug}/versions.json", produces = APPLICATION_JSON_VALUE)
    List<VersionJson> versions(@PathVariable String slug) {
        return pages.data(slug);
    }

    @GetMapping(path = "/articles/{slug}/versions/{number}.json", produces = APPLICATION_JSON_VALUE)
    VersionJson version(@PathVariable String slug, @PathVariable String number) {
        return pages.data(slug, number);
    }

    /** Two versions compared, as JSON. */
    record DifferenceJson(int from, int to, Difference difference) {}

    @GetMapping(path = "/articles/{slug}/versions/{number}/diff.json", produces = APPLICATION_JSON_VALUE)
    DifferenceJson difference(
            @PathVariable String slug,
            @PathVariable String number,
            @RequestParam(required = false) @Nullable String from) {
        DiffPage page = pages.difference(slug, from, number, Locale.ENGLISH);
        return new DifferenceJson(page.from().number(), page.to().number(), page.difference());
    }

    /**
     * One thing that happened, as JSON.
     *
     * @param url of the version, or the path that was renamed or withdrawn
     */
    record ChangeJson(
            String kind,
            Instant when,
            String url,
            @Nullable Tally changed,
            List<VersionJson.ReasonJson> changes,
            @Nullable String target,
            @Nullable String reason) {

        static ChangeJson of(ChangesPage.Entry entry) {
            VersionsPage.Row version = entry.version();
            return new ChangeJson(
                    entry.kind(),
                    entry.at(),
                    version == null ? entry.what().address() : version.address(),
                    version == null ? null : version.tally(),
                    version == null
                            ? List.of()
                            : version.reasons().stream()
                                    .map(why -> new VersionJson.ReasonJson(why.day(), why.what(), why.why()))
                                    .toList(),
                    entry.target(),
                    entry.reason());
        }
    }

    @GetMapping(path = "/changes.json", produces = APPLICATION_JSON_VALUE)
    ResponseEntity<List<ChangeJson>> changes(@RequestParam(required = false) @Nullable String page) {
        ChangesPage changes = pages.changes(Paging.of(page, null), Locale.ENGLISH);
        ResponseEntity.BodyBuilder answer = ResponseEntity.ok();
        String next = changes.next("/changes.json");
        if (next != null) {
            answer.header(HttpHeaders.LINK, "<" + next + ">; rel=\"next\"");
        }
        return answer.body(changes.entries().stream().map(ChangeJson::of).toList());
    }
}
