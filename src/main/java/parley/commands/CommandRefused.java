package parley.commands;

import org.jspecify.annotations.Nullable;

/** A command cannot be carried out as it was given; nothing was done. */
public class CommandRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String action;

    /** @param action what to do instead, in one sentence */
    public CommandRefused(String message, String action) {
        this(message, action, null);
    }

    /** The same, because of something else that went wrong. */
    public CommandRefused(String message, String action, @Nullable Throwable cause) {
        super(message, cause);
        this.action = action;
    }

    String action() {
        return action;
    }
}
