package parley.search;

import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import parley.forms.Representation;
import parley.forms.Representations;

/** The form that what is found has beside the page; its claims have others, which their room gives. */
@Component
class SearchFormats implements Representations {

    @Override
    public List<Representation> representations() {
        return List.of(new Representation(
                "/search", ".json", MediaType.APPLICATION_JSON, "format.json", "/search?q=sanctions"));
    }
}
