package parley.articles;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import parley.subjects.Edtf;

/**
 * When and where an article appeared, as far as its source says so.
 *
 * @param published EDTF; with {@code publishedEarliest} and {@code publishedLatest} as its first and last possible day
 * @param publishedReason from what an inferred date was inferred
 * @param revised EDTF
 * @param publisher absent where the source names none
 * @param publisherReason from what the publisher was concluded, where the source does not print it
 * @param section the part of the publication, as printed
 * @param address where it was published on the web
 * @param credit the credit of a picture, as printed
 * @param authorNote what the source prints about its author, verbatim
 * @param breaks how paragraphs were told apart, where the source does not mark them
 */
@Embeddable
public record Publication(
        String published,
        LocalDate publishedEarliest,
        LocalDate publishedLatest,
        @Enumerated(EnumType.STRING) Basis publishedBasis,
        @Nullable String publishedReason,
        @Nullable String revised,
        @Nullable String publisher,
        @Nullable String publisherReason,
        @Nullable String section,
        @Nullable String address,
        @Nullable String credit,
        @Nullable String authorNote,
        @Nullable String breaks) {

    public Edtf publishedDate() {
        return Edtf.parse(published);
    }

    public @Nullable Edtf revisedDate() {
        return revised == null ? null : Edtf.parse(revised);
    }

    public boolean inferred() {
        return publishedBasis == Basis.INFERRED;
    }
}
