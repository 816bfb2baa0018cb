package parley.search;

import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import parley.site.Representation;
import parley.site.Representations;

/** The forms that what was found is given in. */
@Component
class SearchForms implements Representations {

    @Override
    public List<Representation> representations() {
        return List.of(new Representation(
                "/search", ".json", MediaType.APPLICATION_JSON, "format.json", "/search?q=sanctions"));
    }
}
