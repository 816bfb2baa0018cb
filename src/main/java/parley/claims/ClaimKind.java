package parley.claims;

/** What a claim does, by the codebook. */
public enum ClaimKind {
    /** Something is or was so. */
    DESCRIPTIVE,
    /** Why; what led to what; motives and purposes included. */
    CAUSAL,
    /** Good, bad, strong, weak, likely to work. */
    EVALUATIVE,
    /** What will, would or may happen. */
    PREDICTIVE,
    /** What someone should do. */
    PRESCRIPTIVE
}
