package parley.metadata;

import java.util.List;
import parley.metadata.Metadata.Signpost;

/** Relations that every page of one thing bears. */
final class Signposts {

    /** The media type of pages. */
    static final String PAGE = "text/html";

    private static final String SCHEMA = "https://schema.org/";

    private Signposts() {}

    /** The address to cite, and what stands there: a page about the thing, and the thing by its type. */
    static List<Signpost> about(String url, String type) {
        return List.of(
                Signpost.to("cite-as", url),
                Signpost.to("type", SCHEMA + "AboutPage"),
                Signpost.to("type", SCHEMA + type));
    }
}
