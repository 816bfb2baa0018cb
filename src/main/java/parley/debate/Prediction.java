package parley.debate;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToOne;
import java.time.Instant;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import parley.claims.Claim;
import parley.subjects.Edtf;

/** What is needed to tell whether a predictive claim came true, and whether it did. */
@Entity
public class Prediction {

    private static final Pattern CONDITION =
            Pattern.compile("\\b[Cc]ondition (?:counts as )?met when\\b|\\bcondition counts as met\\b");

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    private @Nullable Long id;

    @OneToOne(fetch = FetchType.LAZY)
    private Claim claim;

    private String horizon;
    private String horizonBasis;
    private String criterion;

    @Embedded
    private Outcome outcome;

    private @Nullable Instant settledAt;

    @SuppressWarnings("NullAway.Init")
    protected Prediction() {}

    /**
     * @param horizon by when, as the article states or implies
     * @param horizonBasis from which words the horizon is taken
     * @param criterion the observable event that settles it
     */
    @SuppressWarnings("NullAway.Init")
    public Prediction(Claim claim, Edtf horizon, String horizonBasis, String criterion, Outcome outcome) {
        this.claim = claim;
        this.outcome = Outcome.OPEN;
        observe(horizon, horizonBasis, criterion, outcome);
    }

    /** Takes everything as it is given now; says whether that changes anything. */
    public final boolean observe(Edtf newHorizon, String newBasis, String newCriterion, Outcome newOutcome) {
        boolean settled = !newOutcome.equals(outcome);
        boolean changed = settled
                || !newHorizon.text().equals(horizon)
                || !newBasis.equals(horizonBasis)
                || !newCriterion.equals(criterion);
        this.horizon = newHorizon.text();
        this.horizonBasis = newBasis;
        this.criterion = newCriterion;
        this.outcome = newOutcome;
        if (settled) {
            this.settledAt = newOutcome.status() == OutcomeStatus.OPEN ? null : Instant.now();
        }
        return changed;
    }

    public Claim claim() {
        return claim;
    }

    public Edtf horizon() {
        return Edtf.parse(horizon);
    }

    public String horizonBasis() {
        return horizonBasis;
    }

    public String criterion() {
        return criterion;
    }

    /** Whether it holds on a condition; by the codebook, the criterion then says when the condition counts as met. */
    public boolean conditional() {
        return CONDITION.matcher(criterion).find();
    }

    public Outcome outcome() {
        return outcome;
    }

    /** When the archive recorded the outcome as it is now; absent while it is open. */
    public @Nullable Instant settledAt() {
        return settledAt;
    }

    /** Whether it is open although its horizon has passed by that day. */
    public boolean overdueOn(LocalDate day) {
        return overdue(outcome.status(), horizon(), day);
    }

    /** Whether a prediction with that outcome and horizon is overdue by that day. */
    public static boolean overdue(OutcomeStatus status, Edtf horizon, LocalDate day) {
        LocalDate latest = horizon.latest();
        return status == OutcomeStatus.OPEN && latest != null && latest.isBefore(day);
    }
}
