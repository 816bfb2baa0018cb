package parley.debate;

/** How one claim stands to another. Read from the first to the second. */
public enum RelationType {
    AGREES,
    DISAGREES,
    /** True under other conditions, or of another time. */
    QUALIFIES,
    ELABORATES,
    /** The same question, another answer, no contradiction. */
    ANSWERS_DIFFERENTLY;

    /** Whether it reads the same from the second claim to the first. */
    public boolean mutual() {
        return this != QUALIFIES && this != ELABORATES;
    }
}
