package parley.records;

import parley.debate.Position;
import parley.site.Slugs;

/**
 * A claim as the answer to a question, as JSON.
 *
 * @param question its slug
 * @param claim its id
 * @param stance {@code yes}, {@code no} or {@code qualified}
 */
public record PositionJson(String question, String claim, String stance) {

    public static PositionJson of(Position position) {
        return new PositionJson(position.question().slug(), position.claim().id(), Slugs.of(position.stance()));
    }
}
