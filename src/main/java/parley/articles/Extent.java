package parley.articles;

/** How much of an article's text its rights allow the archive to show, in every page, feed and export. */
public enum Extent {
    /** The whole text. */
    FULL,
    /** The words that claims quote, and no more. */
    EXCERPT,
    /** No words of the text at all. */
    METADATA
}
