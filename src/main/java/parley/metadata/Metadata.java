package parley.metadata;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one page says of itself to machines.
 *
 * @param title as shown: a supplied one in square brackets
 * @param description one or two sentences, in the reader's language
 * @param kind the type by Open Graph, as {@code article}
 * @param card the address of its picture within the archive
 * @param terms Highwire and Dublin Core, each with its full name, as {@code citation_title}
 * @param properties more of Open Graph, as {@code article:published_time}
 * @param alternates others of its forms, beside those that the rooms declare
 * @param signposts relations that its answer bears in {@code Link}
 * @param jsonLd JSON-LD that can stand in a script element as it is
 */
public record Metadata(
        String title,
        String description,
        String kind,
        @Nullable String card,
        List<Term> terms,
        List<Term> properties,
        List<Alternate> alternates,
        List<Signpost> signposts,
        String jsonLd) {

    /** One thing that is said. */
    public record Term(String name, String content) {}

    /**
     * Another form of a page.
     *
     * @param type its media type
     * @param address a path within the archive, or a full address
     * @param message the key of its name, where it has one
     */
    public record Alternate(
            String type, String address, @Nullable String message) {}

    /**
     * One relation by Signposting (signposting.org).
     *
     * @param uri the full address of what it leads to
     * @param type the media type of what it leads to, where that has one
     */
    public record Signpost(String rel, String uri, @Nullable String type) {

        static Signpost to(String rel, String uri) {
            return new Signpost(rel, uri, null);
        }

        /** As it stands in a {@code Link} header (RFC 8288). */
        String inHeader() {
            return "<" + uri + ">; rel=\"" + rel + "\"" + (type == null ? "" : "; type=\"" + type + "\"");
        }
    }
}
