package parley.articles;

/** What a paragraph is in its article. */
public enum ParagraphRole {
    /** The sentence under the title that sums the article up; it is numbered 0. */
    STANDFIRST,
    BODY
}
