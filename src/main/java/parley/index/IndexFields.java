package parley.index;

/** The names of the fields that every entry of the index can have. */
public final class IndexFields {

    /** What a thing is called, stemmed as English. */
    public static final String NAME = "name";

    /** All its words, stemmed as English. */
    public static final String TEXT = "text";

    /** Those with Korean or Chinese letters, taken apart as Korean. */
    public static final String KOREAN = "korean";

    /** All its words as they are written, but for capitals and accents. */
    public static final String WORDS = "words";

    /** The first and the last day on which its article can have been published. */
    public static final String EARLIEST = "earliest";

    public static final String LATEST = "latest";

    /** Sorts by the order of the ids: article, place. */
    public static final String CODE = "code";

    /** Sorts by date of publication, article, place. */
    public static final String PLACE = "place";

    /** Of claims alone: sorts by when they were recorded. */
    public static final String RECORDED = "recorded";

    /** Of the archive's own entry: which state of the archive, and which way of indexing, the index shows. */
    static final String STATE = "state";

    private IndexFields() {}
}
