package parley.operating;

import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import parley.forms.Representation;
import parley.forms.Representations;

/** What this room gives beside its page. */
@Component
class StatusFormats implements Representations {

    private static final String STATUS = "/status";

    @Override
    public List<Representation> representations() {
        return List.of(new Representation(STATUS, ".json", MediaType.APPLICATION_JSON, "format.json", STATUS));
    }
}
