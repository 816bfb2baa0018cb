package parley.site;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** The archive as a whole: one row with one number that moves with every change of content. */
@Entity
public class Archive {

    /** The key of the one row. */
    public static final long ID = 1;

    @Id
    private Long id;

    private long revision;

    private Instant changedAt;

    @SuppressWarnings("NullAway.Init")
    protected Archive() {}

    public long revision() {
        return revision;
    }

    public Instant changedAt() {
        return changedAt;
    }

    /** Content has changed: the revision moves by one, and the time never back, whatever the clock says. */
    public void moveOn(Instant now) {
        this.revision++;
        this.changedAt = now.isAfter(changedAt) ? now : changedAt.plus(1, ChronoUnit.MILLIS);
    }
}
