package parley.records;

import parley.debate.Relation;
import parley.site.Slugs;

/**
 * How one claim stands to another, as JSON.
 *
 * @param from the id of the claim from which the relation is read
 * @param to the id of the other
 * @param type as {@code disagrees}
 * @param reason one line
 */
public record RelationJson(String from, String to, String type, String reason) {

    public static RelationJson of(Relation relation) {
        return new RelationJson(relation.from().id(), relation.to().id(), Slugs.of(relation.type()), relation.reason());
    }
}
