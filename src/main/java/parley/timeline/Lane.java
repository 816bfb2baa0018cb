package parley.timeline;

/** The kinds of thing that a timeline shows, each in a lane of its own. */
public enum Lane {
    MEETINGS,
    ARTICLES,
    PREDICTIONS
}
