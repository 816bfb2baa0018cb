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

/** A claim as the answer to a question. */
@Entity
public class Position {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    private @Nullable Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Question question;

    @ManyToOne(fetch = FetchType.LAZY)
    private Claim claim;

    @Enumerated(EnumType.STRING)
    private Stance stance;

    @SuppressWarnings("NullAway.Init")
    protected Position() {}

    public Position(Question question, Claim claim, Stance stance) {
        this.question = question;
        this.claim = claim;
        this.stance = stance;
    }

    /** Answers otherwise from now on. */
    public void take(Stance newStance) {
        this.stance = newStance;
    }

    public Question question() {
        return question;
    }

    public Claim claim() {
        return claim;
    }

    public Stance stance() {
        return stance;
    }
}
