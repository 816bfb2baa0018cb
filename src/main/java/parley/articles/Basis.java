package parley.articles;

/** Whether the source says so, or the archive infers it and gives the reason. */
public enum Basis {
    STATED,
    INFERRED
}
