package parley.annotations;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of a collection of annotations.
 *
 * @param context absent where it stands within its collection
 * @param partOf the collection, absent within it
 * @param startIndex annotations on earlier pages
 * @param items annotations, or their addresses alone
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AnnotationPage(
        @JsonProperty("@context") @Nullable String context,
        String id,
        String type,
        @Nullable Whole partOf,
        int startIndex,
        @Nullable String prev,
        @Nullable String next,
        List<?> items) {

    static final String TYPE = "AnnotationPage";

    /** The collection, as its pages name it. */
    public record Whole(String id, String type, String label, long total, String modified) {}

    /** The same, as it stands within its collection. */
    AnnotationPage within() {
        return new AnnotationPage(null, id, type, null, startIndex, prev, next, items);
    }
}
