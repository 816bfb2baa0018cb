package parley.debate;

/** How a claim answers a question. */
public enum Stance {
    YES,
    NO,
    QUALIFIED
}
