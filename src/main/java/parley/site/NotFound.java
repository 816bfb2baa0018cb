package parley.site;

/** Nothing has that address. Answered with 404 and a way on, everywhere in the same way. */
public class NotFound extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String sought;

    /** @param sought what was looked for, as the address gave it */
    public NotFound(String sought) {
        super("Nothing is called '" + sought + "'");
        this.sought = sought;
    }

    /** What was looked for, as the address gave it. */
    public String sought() {
        return sought;
    }
}
