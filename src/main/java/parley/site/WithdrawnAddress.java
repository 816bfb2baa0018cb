package parley.site;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;

/** An address that was published once; what it named is no longer there, and nothing else has taken its place. */
@Entity
public class WithdrawnAddress {

    @Id
    private String path;

    private LocalDate withdrawnOn;
    private String reason;

    @SuppressWarnings("NullAway.Init")
    protected WithdrawnAddress() {}

    public WithdrawnAddress(String path, LocalDate withdrawnOn, String reason) {
        this.path = path;
        this.withdrawnOn = withdrawnOn;
        this.reason = reason;
    }

    /** Takes day and reason as they are given now. */
    public void explain(LocalDate newDay, String newReason) {
        this.withdrawnOn = newDay;
        this.reason = newReason;
    }

    /** What is said to whoever asks for it. */
    public Gone gone() {
        return new Gone(path, withdrawnOn, reason);
    }
}
