package parley.feeds;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import parley.facets.ClaimFilter;
import parley.forms.Representation;
import parley.forms.Representations;
import parley.site.Paging;

@RestController
class FeedController implements Representations {

    private static final String NAME = "format.atom";
    private static final String SUFFIX = ".atom";
    private static final MediaType ATOM = MediaType.APPLICATION_ATOM_XML;

    private final Feeds feeds;

    FeedController(Feeds feeds) {
        this.feeds = feeds;
    }

    @GetMapping("/feed.atom")
    ResponseEntity<String> archive(@RequestParam(required = false) @Nullable String page) {
        return feeds.ofArchive(Paging.of(page, null));
    }

    @GetMapping("/authors/{slug}.atom")
    ResponseEntity<String> author(@PathVariable String slug, @RequestParam(required = false) @Nullable String page) {
        return feeds.ofAuthor(slug, Paging.of(page, null));
    }

    @GetMapping("/summits/{slug}.atom")
    ResponseEntity<String> summit(@PathVariable String slug, @RequestParam(required = false) @Nullable String page) {
        return feeds.ofSummit(slug, Paging.of(page, null));
    }

    @GetMapping("/topics/{slug}.atom")
    ResponseEntity<String> topic(@PathVariable String slug, @RequestParam(required = false) @Nullable String page) {
        return feeds.ofTopic(slug, Paging.of(page, null));
    }

    @GetMapping("/claims.atom")
    ResponseEntity<String> claims(
            @RequestParam MultiValueMap<String, String> parameters,
            @RequestParam(required = false) @Nullable String page) {
        return feeds.ofClaims(ClaimFilter.of(parameters), Paging.of(page, null));
    }

    @GetMapping("/search.atom")
    ResponseEntity<String> sought(@RequestParam MultiValueMap<String, String> parameters) {
        return feeds.ofSought(parameters);
    }

    /** The feed of the whole archive is not among them: no page of one thing shows what it tells. */
    @Override
    public List<Representation> representations() {
        return List.of(
                new Representation("/authors/{slug}", SUFFIX, ATOM, NAME, "/authors/leif-eric-easley"),
                new Representation("/summits/{slug}", SUFFIX, ATOM, NAME, "/summits/trump-kim-2019-hanoi"),
                new Representation("/topics/{slug}", SUFFIX, ATOM, NAME, "/topics/sanctions"),
                new Representation("/claims", SUFFIX, ATOM, NAME, "/claims"),
                new Representation("/search", SUFFIX, ATOM, NAME, "/search?q=sanctions"));
    }
}
