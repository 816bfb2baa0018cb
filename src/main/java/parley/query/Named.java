package parley.query;

import java.util.List;
import parley.facets.Facet;

/**
 * Someone or something with a name.
 *
 * @param label the name as the archive writes it
 * @param spellings every form of it that stands for nobody else, the label first
 */
public record Named(Facet facet, String slug, String label, List<String> spellings) {

    public String address() {
        return "/" + facet.parameter() + "s/" + slug;
    }
}
