package parley.annotations;

import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import parley.forms.Representation;
import parley.forms.Representations;

/** Web Annotations, as a form of claims and of articles. */
@Component
class AnnotationFormats implements Representations {

    static final String SUFFIX = ".anno.jsonld";

    static final String MEDIA = "application/ld+json;profile=\"" + Annotation.CONTEXT + "\"";

    static final MediaType TYPE = MediaType.parseMediaType(MEDIA);

    private static final String NAME = "format.annotation";

    @Override
    public List<Representation> representations() {
        return List.of(
                new Representation("/claims/{id}", SUFFIX, TYPE, NAME, "/claims/002-017"),
                new Representation("/articles/{slug}", SUFFIX, TYPE, NAME, "/articles/waging-peace-with-north-korea"));
    }
}
