package parley.citing;

import java.util.Arrays;
import java.util.List;
import parley.site.Link;

/**
 * The page that cites something.
 *
 * @param paragraphs the pages that cite the paragraphs of an article; empty where a part of it is cited
 */
public record CitePage(Citation citation, List<StyledCitation> styles, List<Link> paragraphs) {

    /** Behind the address of what is cited. */
    static final String SUFFIX = "/cite";

    /**
     * The citation for a reference manager.
     *
     * @param message the key of the format's name
     */
    public record File(String message, String type, String address) {}

    public List<File> files() {
        return Arrays.stream(Form.values())
                .map(form -> new File(form.message(), form.type().toString(), citation.address() + form.suffix()))
                .toList();
    }

    /** The key of its heading, which names the part that is cited. */
    public String heading() {
        if (citation.part() == null) {
            return "cite.article";
        }
        return citation.address().startsWith("/claims/") ? "cite.this-claim" : "cite.part";
    }

    public String canonical() {
        return citation.address() + SUFFIX;
    }
}
