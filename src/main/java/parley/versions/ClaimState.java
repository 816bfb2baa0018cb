package parley.versions;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;
import java.util.stream.Stream;
import parley.claims.Certainty;
import parley.claims.Claim;
import parley.claims.ClaimKind;
import parley.claims.Holder;
import parley.subjects.Actor;
import parley.subjects.Summit;
import parley.subjects.Topic;

/**
 * A claim as it was.
 *
 * @param code its public id
 * @param paragraph the anchor of its paragraph
 * @param start offset of the first character in the paragraph, in UTF-16 units
 * @param end offset behind the last character
 * @param holders slugs, as are the summits, actors and topics
 */
@Embeddable
record ClaimState(
        String code,
        String paragraph,
        @Column(name = "start_at") int start,
        @Column(name = "end_at") int end,
        String exact,
        String statement,
        @Enumerated(EnumType.STRING) ClaimKind kind,
        @Enumerated(EnumType.STRING) Certainty certainty,
        @Convert(converter = InOneColumn.class) List<String> holders,
        @Convert(converter = InOneColumn.class) List<String> summits,
        @Convert(converter = InOneColumn.class) List<String> actors,
        @Convert(converter = InOneColumn.class) List<String> topics) {

    static ClaimState of(Claim claim) {
        return new ClaimState(
                claim.id(),
                claim.paragraph().anchor(),
                claim.anchor().start(),
                claim.anchor().end(),
                claim.anchor().exact(),
                claim.statement(),
                claim.kind(),
                claim.certainty(),
                claim.holders().stream().map(Holder::slug).toList(),
                sorted(claim.summits().stream().map(Summit::slug)),
                sorted(claim.actors().stream().map(Actor::slug)),
                sorted(claim.topics().stream().map(Topic::slug)));
    }

    private static List<String> sorted(Stream<String> slugs) {
        return slugs.sorted().toList();
    }

    /** Whether it says the same of the same words; these may have moved along with their paragraph. */
    boolean says(ClaimState other) {
        return exact.equals(other.exact)
                && statement.equals(other.statement)
                && kind == other.kind
                && certainty == other.certainty
                && holders.equals(other.holders)
                && summits.equals(other.summits)
                && actors.equals(other.actors)
                && topics.equals(other.topics);
    }

    /** Slugs with a space between them, for a slug has none. */
    static final class InOneColumn implements AttributeConverter<List<String>, String> {

        @Override
        public String convertToDatabaseColumn(List<String> slugs) {
            return String.join(" ", slugs);
        }

        @Override
        public List<String> convertToEntityAttribute(String column) {
            return column.isEmpty() ? List.of() : List.of(column.split(" ", -1));
        }
    }
}
