package parley.subjects;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * A document that a summit issued.
 *
 * @param title in English, as cited
 * @param titleKo in Korean
 * @param issued EDTF
 * @param note on versions and on what was not verified
 */
@Embeddable
public record OutcomeDocument(
        String title,
        @Nullable String titleKo,
        @Nullable String issued,
        @Nullable String note) {}
