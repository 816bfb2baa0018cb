package parley.commands;

/** Long work ended before it was done, since the process was asked to end; whatever it does is done whole or not at all. */
public class Interrupted extends CommandRefused {

    private static final long serialVersionUID = 1L;

    Interrupted(String message) {
        super(message, "Start it again; nothing has to be tidied up first.");
    }
}
