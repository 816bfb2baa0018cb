package parley.feeds;

import java.time.Instant;

/**
 * Something that was recorded or changed.
 *
 * @param id the article's code, the key of the claim, or the id of the claim that was settled or withdrawn
 */
record Change(Kind kind, String id, Instant at) {

    enum Kind {
        ARTICLE,
        CLAIM,
        OUTCOME,
        WITHDRAWAL
    }
}
