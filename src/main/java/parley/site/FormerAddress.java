package parley.site;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** An address that was published once and now leads to another: {@code /articles/old} → {@code /articles/new}. */
@Entity
public class FormerAddress {

    @Id
    private String path;

    private String target;

    @SuppressWarnings("NullAway.Init")
    protected FormerAddress() {}

    public FormerAddress(String path, String target) {
        this.path = path;
        this.target = target;
    }

    public String path() {
        return path;
    }

    public String target() {
        return target;
    }

    /** Lets the old address lead somewhere else from now on. */
    public void leadTo(String newTarget) {
        this.target = newTarget;
    }
}
