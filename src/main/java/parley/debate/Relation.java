package parley.debate;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import org.jspecify.annotations.Nullable;
import parley.claims.Claim;

/** How one claim stands to another, with one line of reason. */
@Entity
public class Relation {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    private @Nullable Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Claim fromClaim;

    @ManyToOne(fetch = FetchType.LAZY)
    private Claim toClaim;

    @Enumerated(EnumType.STRING)
    private RelationType type;

    private String reason;

    @SuppressWarnings("NullAway.Init")
    protected Relation() {}

    public Relation(Claim fromClaim, RelationType type, Claim toClaim, String reason) {
        this.fromClaim = fromClaim;
        this.type = type;
        this.toClaim = toClaim;
        this.reason = reason;
    }

    /** Takes the reason as it is given now. */
    public void explain(String newReason) {
        this.reason = newReason;
    }

    public Claim from() {
        return fromClaim;
    }

    public Claim to() {
        return toClaim;
    }

    public RelationType type() {
        return type;
    }

    public String reason() {
        return reason;
    }
}
