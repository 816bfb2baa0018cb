package parley.site;

import java.time.LocalDate;

/** Something was published here and has been withdrawn. Answered with 410 and the reason. */
public class Gone extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String id;
    private final LocalDate on;
    private final String reason;

    public Gone(String id, LocalDate on, String reason) {
        super(id + " was withdrawn on " + on + ": " + reason);
        this.id = id;
        this.on = on;
        this.reason = reason;
    }

    public String id() {
        return id;
    }

    public LocalDate on() {
        return on;
    }

    public String reason() {
        return reason;
    }
}
