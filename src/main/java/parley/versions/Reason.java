package parley.versions;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** What the editors say of a change: when it was made, what it is, and why. */
@Embeddable
public record Reason(LocalDate statedOn, String what, String why) {

    /** Whether it speaks of the same change, perhaps in other words. */
    boolean restates(Reason other) {
        return statedOn.equals(other.statedOn) && what.equals(other.what);
    }
}
