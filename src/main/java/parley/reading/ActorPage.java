package parley.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;
import parley.metadata.Described;
import parley.metadata.Metadata;
import parley.site.Link;

/**
 * The page of one actor.
 *
 * @param spellings the names as each article prints them
 * @param held how many claims authors report this actor to hold
 * @param heldAddress the list of those
 */
public record ActorPage(
        String slug,
        String kind,
        String name,
        @Nullable String role,
        @Nullable String hangul,
        @Nullable String romanization,
        @Nullable String hanja,
        @Nullable String hanjaSource,
        @Nullable String wikidata,
        @Nullable String note,
        List<Spellings> spellings,
        long held,
        String heldAddress,
        SubjectPage subject,
        Metadata metadata)
        implements Described {

    /** The names that one article prints. */
    public record Spellings(Link article, List<String> names) {}

    public String canonical() {
        return "/actors/" + slug;
    }
}
