package parley.site;

/** A command cannot be carried out as it was given; nothing was done. */
public class CommandRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String action;

    /** @param action what to do instead, in one sentence */
    public CommandRefused(String message, String action) {
        super(message);
        this.action = action;
    }

    String action() {
        return action;
    }
}
