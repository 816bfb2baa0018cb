package parley.annotations;

import java.net.URI;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.util.DigestUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import parley.site.NotFound;
import tools.jackson.databind.json.JsonMapper;

/** The read side of the W3C Web Annotation Protocol, and the twins of claims and articles as annotations. */
@RestController
class AnnotationsController {

    static final String CONTAINER = "/annotations/";

    private static final String APPLIED = "Preference-Applied";
    private static final String PREFER = "Prefer";
    private static final Set<HttpMethod> METHODS = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);
    private static final String[] LINKS = {
        "<http://www.w3.org/ns/ldp#BasicContainer>; rel=\"type\"",
        "<http://www.w3.org/TR/annotation-protocol/>; rel=\"http://www.w3.org/ns/ldp#constrainedBy\""
    };

    private final Annotations annotations;
    private final AnnotationCollections collections;
    private final JsonMapper json;

    AnnotationsController(Annotations annotations, AnnotationCollections collections, JsonMapper json) {
        this.annotations = annotations;
        this.collections = collections;
        this.json = json;
    }

    /** The address of a container ends in a slash. */
    @GetMapping("/annotations")
    ResponseEntity<Void> slash() {
        return ResponseEntity.status(HttpStatus.MOVED_PERMANENTLY)
                .location(URI.create(CONTAINER))
                .build();
    }

    @GetMapping(path = CONTAINER, produces = AnnotationFormats.MEDIA)
    ResponseEntity<byte[]> container(
            @RequestParam(required = false) @Nullable String iris,
            @RequestHeader(name = PREFER, required = false) @Nullable List<String> prefer) {
        Preference preference = Preference.of(prefer == null ? List.of() : List.of(String.join(",", prefer)), iris);
        HttpHeaders headers = new HttpHeaders();
        headers.setVary(List.of(PREFER));
        headers.addAll(HttpHeaders.LINK, List.of(LINKS));
        headers.set(HttpHeaders.CONTENT_LOCATION, AnnotationCollections.location(preference.iris()));
        if (preference.applied()) {
            headers.set(APPLIED, "return=representation");
        }
        return answer(collections.all(preference), headers);
    }

    @RequestMapping(path = CONTAINER, method = RequestMethod.OPTIONS)
    ResponseEntity<Void> offered() {
        return ResponseEntity.ok()
                .allow(METHODS.toArray(HttpMethod[]::new))
                .header(HttpHeaders.LINK, LINKS)
                .build();
    }

    /** @throws NotFound if there is no page of that number */
    @GetMapping(path = CONTAINER, params = "page", produces = AnnotationFormats.MEDIA)
    ResponseEntity<byte[]> page(@RequestParam String page, @RequestParam(required = false) @Nullable String iris) {
        if (!page.matches("[0-9]{1,7}")) {
            throw new NotFound(CONTAINER + "?page=" + page);
        }
        return answer(collections.page("1".equals(iris), Integer.parseInt(page)), new HttpHeaders());
    }

    @GetMapping(path = CONTAINER + "{id}", produces = AnnotationFormats.MEDIA)
    ResponseEntity<byte[]> annotation(@PathVariable String id) {
        HttpHeaders headers = new HttpHeaders();
        headers.add(HttpHeaders.LINK, "<http://www.w3.org/ns/ldp#Resource>; rel=\"type\"");
        return answer(annotations.of(id), headers);
    }

    @GetMapping("/claims/{id}" + AnnotationFormats.SUFFIX)
    ResponseEntity<byte[]> claim(@PathVariable String id) {
        return answer(annotations.of(id), new HttpHeaders());
    }

    @GetMapping("/articles/{slug}" + AnnotationFormats.SUFFIX)
    ResponseEntity<byte[]> article(@PathVariable String slug, @RequestParam(required = false) @Nullable String page) {
        return answer(page == null ? collections.of(slug) : collections.pageOf(slug), new HttpHeaders());
    }

    /** What is said is what the tag is made of; a weak one, for on the way it may be compressed. */
    private ResponseEntity<byte[]> answer(Object document, HttpHeaders headers) {
        byte[] body = json.writeValueAsBytes(document);
        headers.setAllow(METHODS);
        return ResponseEntity.ok()
                .headers(headers)
                .contentType(AnnotationFormats.TYPE)
                .eTag("W/\"" + DigestUtils.md5DigestAsHex(body) + "\"")
                .body(body);
    }
}
