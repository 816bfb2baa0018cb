package parley.apparatus;

/** What an editorial note does. */
public enum NoteKind {
    /** Marks a slip of the source that is kept verbatim. */
    SIC,
    /** Explains a term or an event to a newcomer. */
    CONTEXT
}
