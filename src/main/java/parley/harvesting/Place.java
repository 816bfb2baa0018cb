package parley.harvesting;

import java.time.Instant;

/**
 * A place in a list of records, behind one of them. What changes while a list is read moves behind every such place, so that
 * nothing is missed.
 *
 * @param at when it was changed, exactly
 * @param code its public id within its kind
 */
record Place(Kind kind, Instant at, String code) {

    /** The place before all records of a kind. */
    static Place before(Kind kind, Selection selection) {
        return new Place(kind, selection.first(), "");
    }

    static Place behind(Item item) {
        return new Place(item.kind(), item.at(), item.code());
    }
}
