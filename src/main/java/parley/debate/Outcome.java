package parley.debate;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;
import parley.subjects.Edtf;

/**
 * What came of a prediction. Only an open one does without a source.
 *
 * @param on EDTF: when it was settled
 * @param line one neutral sentence on what happened
 * @param source the address of a public source
 */
@Embeddable
public record Outcome(
        @Column(name = "outcome") @Enumerated(EnumType.STRING)
        OutcomeStatus status,

        @Column(name = "outcome_on") @Nullable String on,
        @Column(name = "outcome_line") @Nullable String line,
        @Column(name = "outcome_source") @Nullable String source) {

    public static final Outcome OPEN = new Outcome(OutcomeStatus.OPEN, null, null, null);

    public Outcome {
        if (status != OutcomeStatus.OPEN && (source == null || line == null)) {
            throw new IllegalArgumentException("no outcome without a source and a line on what happened");
        }
    }

    public @Nullable Edtf date() {
        return on == null ? null : Edtf.parse(on);
    }
}
