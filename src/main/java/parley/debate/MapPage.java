package parley.debate;

import java.util.List;
import org.jspecify.annotations.Nullable;
import parley.claims.ClaimCard;
import parley.claims.Withdrawal;
import parley.facets.Facet;
import parley.facets.FacetCounts;
import parley.facets.UnknownValue;
import parley.site.Slugs;

/**
 * The page {@code /map}: an argument map with its list, and what narrows it.
 *
 * @param unknown values in the address that nothing has
 * @param types every type of relation, counted as if none were chosen
 * @param centre the claim in the middle; absent where there is none, or none with that id
 * @param withdrawn where the claim that should be in the middle was withdrawn
 * @param total claims that the choice leaves, also those that take part in no relation
 * @param related claims of the choice that take part in a relation, drawn or not
 */
public record MapPage(
        MapChoice choice,
        List<UnknownValue> unknown,
        List<FacetCounts> facets,
        List<TypeCount> types,
        @Nullable ClaimCard centre,
        @Nullable Withdrawn withdrawn,
        ArgumentMap map,
        List<RelationRow> relations,
        long total,
        long related) {

    /** A claim that is no longer put forward, when that was said, and why. */
    public record Withdrawn(String id, String on, String reason) {

        static Withdrawn of(Withdrawal withdrawal) {
            return new Withdrawn(
                    withdrawal.claimCode(), withdrawal.withdrawnOn().toString(), withdrawal.reason());
        }
    }

    /**
     * A type of relation in the legend.
     *
     * @param address the map with this type added, or dropped where it is chosen
     */
    public record TypeCount(String type, boolean mutual, long relations, boolean chosen, String address) {

        static TypeCount of(RelationType type, long relations, MapChoice choice) {
            return new TypeCount(
                    Slugs.of(type),
                    type.mutual(),
                    relations,
                    choice.relations().contains(type),
                    choice.toggle(type).address());
        }
    }

    /** A relation as a sentence: what is drawn, for those who do not see it. */
    public record RelationRow(
            String from, String fromStatement, String type, String to, String toStatement, String reason) {

        static RelationRow of(Relation relation) {
            return new RelationRow(
                    relation.from().id(),
                    relation.from().statement(),
                    Slugs.of(relation.type()),
                    relation.to().id(),
                    relation.to().statement(),
                    relation.reason());
        }
    }

    public String canonical() {
        return choice.canonical();
    }

    /** The map with this value added, or dropped where it is chosen. */
    public String toggle(Facet facet, String slug) {
        return choice.toggle(facet, slug).address();
    }

    /** The map without a value that is no type of relation. */
    public String drop(String unknownRelation) {
        return choice.without(unknownRelation).address();
    }

    /** The map around another claim. */
    public String around(String id) {
        return choice.around(id).address();
    }

    public String withoutFocus() {
        return choice.withoutFocus().address();
    }

    public String reaching(int steps) {
        return choice.reaching(steps).address();
    }

    public List<Integer> zooms() {
        return MapChoice.ZOOMS;
    }

    /** The map in another size; fitting the page where no size is given. */
    public String in(@Nullable Integer percent) {
        return choice.in(percent).address();
    }

    /** Whether there should be a claim in the middle and is none. */
    public boolean astray() {
        return choice.focus() != null && centre == null;
    }

    /** Whether not all that is related can be drawn. */
    public boolean tooMany() {
        return related > map.nodes().size();
    }

    /** Whether no relation is there to be drawn. */
    public boolean empty() {
        return map.edges().isEmpty();
    }
}
