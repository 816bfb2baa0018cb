package parley.claims;

/** How firmly a claim is put forward. */
public enum Certainty {
    ASSERTED,
    /** Seems, may, could, I suspect. */
    HEDGED,
    /** Said by others, not endorsed. */
    REPORTED
}
