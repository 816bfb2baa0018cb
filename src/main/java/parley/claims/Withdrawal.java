package parley.claims;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import parley.articles.Article;

/** A claim that was published and is no longer put forward; its address says so and why. */
@Entity
public class Withdrawal {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    private @Nullable Long id;

    private String claimCode;

    @ManyToOne(fetch = FetchType.LAZY)
    private Article article;

    private LocalDate withdrawnOn;
    private String reason;
    private Instant recordedAt;
    private Instant revisedAt;

    @SuppressWarnings("NullAway.Init")
    protected Withdrawal() {}

    public Withdrawal(String claimCode, Article article, LocalDate withdrawnOn, String reason) {
        this.claimCode = claimCode;
        this.article = article;
        this.withdrawnOn = withdrawnOn;
        this.reason = reason;
        this.recordedAt = Instant.now();
        this.revisedAt = recordedAt;
    }

    /** Takes day and reason as they are given now; says whether that changes anything. */
    public boolean explain(LocalDate newDay, String newReason) {
        if (withdrawnOn.equals(newDay) && reason.equals(newReason)) {
            return false;
        }
        this.withdrawnOn = newDay;
        this.reason = newReason;
        this.revisedAt = Instant.now();
        return true;
    }

    public String claimCode() {
        return claimCode;
    }

    public Article article() {
        return article;
    }

    public LocalDate withdrawnOn() {
        return withdrawnOn;
    }

    public String reason() {
        return reason;
    }

    /** When the archive took it up. */
    public Instant recordedAt() {
        return recordedAt;
    }

    /** When day or reason were last changed. */
    public Instant revisedAt() {
        return revisedAt;
    }
}
