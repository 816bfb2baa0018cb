package parley.timeline;

import org.jspecify.annotations.Nullable;
import parley.subjects.Edtf;

/**
 * What is drawn of an entry.
 *
 * @param label short enough to stand beside its mark
 * @param name in full, for those who do not see the drawing
 * @param language of label and name; absent where it is the interface's
 * @param when in words
 * @param outcome the slug of what came of it; absent where nothing can
 * @param settled when that was
 */
public record Thing(
        Lane lane,
        Edtf date,
        String label,
        String name,
        @Nullable String language,
        String when,
        String address,
        @Nullable String outcome,
        @Nullable Edtf settled) {}
