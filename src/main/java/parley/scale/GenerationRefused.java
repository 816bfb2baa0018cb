package parley.scale;

/** A synthetic archive cannot be made as asked; nothing was stored. */
class GenerationRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String action;

    /** @param action what to do instead, in one sentence */
    GenerationRefused(String message, String action) {
        super(message);
        this.action = action;
    }

    String action() {
        return action;
    }
}
