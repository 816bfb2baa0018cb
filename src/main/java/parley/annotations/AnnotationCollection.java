package parley.annotations;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A collection of annotations.
 *
 * @param context one or several
 * @param first the first page, or its address; absent where there is no annotation
 * @param last the address of the last page
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record AnnotationCollection(
        @JsonProperty("@context") List<String> context,
        String id,
        List<String> type,
        String label,
        long total,
        String modified,
        String rights,
        @Nullable Object first,
        @Nullable String last) {

    static final String TYPE = "AnnotationCollection";
}
