package parley.index;

/** What can be expected of the index at this moment. */
public enum IndexState {
    /** It shows the archive as it is. */
    READY,
    /** It is being looked at or made anew; what is found may not be all. */
    REBUILDING,
    /** The engine does not answer. */
    RESTING
}
