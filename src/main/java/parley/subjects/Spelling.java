package parley.subjects;

import jakarta.persistence.Embeddable;

/**
 * A name as one article prints it.
 *
 * @param articleCode the article's code, as {@code 002}
 * @param spelling verbatim, as {@code Kim Jong-un}
 */
@Embeddable
public record Spelling(String articleCode, String spelling) {}
