package parley.annotations;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A claim, as the W3C Web Annotation Data Model has it.
 *
 * @param context absent where it stands within a page of a collection, which has it
 * @param rights in the annotation itself, not in the words that it quotes
 * @param via the page of the claim
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Annotation(
        @JsonProperty("@context") @Nullable String context,
        String id,
        String type,
        List<String> motivation,
        Agent creator,
        Agent generator,
        String created,
        String modified,
        String rights,
        String via,
        List<Body> body,
        Target target) {

    /** The context by which JSON-LD is understood as Web Annotations, which is also the profile of the media type. */
    static final String CONTEXT = "http://www.w3.org/ns/anno.jsonld";

    static final String TYPE = "Annotation";

    /** The same, as a document of its own. */
    Annotation alone() {
        return new Annotation(
                CONTEXT, id, type, motivation, creator, generator, created, modified, rights, via, body, target);
    }

    /** Who made an annotation, or what wrote it down. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Agent(@Nullable String id, String type, String name, String homepage) {}

    /** What is referred to, with the name that it goes by. */
    record Named(String id, String label) {}

    /** What is said of the words. */
    sealed interface Body {

        /** In the archive's own words. */
        record Textual(String type, String value, String format, String language, String purpose) implements Body {

            static Textual describing(String value) {
                return new Textual("TextualBody", value, "text/plain", "en", "describing");
            }
        }

        /**
         * By a reference: to what the claim is about, or to another claim.
         *
         * @param relation how the claim stands to the other one; its address shows all that stand so
         * @param reason why it does
         */
        @JsonInclude(JsonInclude.Include.NON_NULL)
        record Specific(
                String type,
                String purpose,
                Named source,
                @JsonProperty("dcterms:type") @Nullable Named relation,

                @JsonProperty("dcterms:description") @Nullable
                String reason)
                implements Body {

            static Specific classifying(Named source) {
                return new Specific("SpecificResource", "classifying", source, null, null);
            }

            static Specific linking(Named source, Named relation, String reason) {
                return new Specific("SpecificResource", "linking", source, relation, reason);
            }
        }
    }

    /**
     * The words that carry the claim.
     *
     * @param id their address, which notices that their paragraph was revised since
     * @param source the address of the article
     * @param version of the article's text
     * @param rights in the article's text
     * @param extent how much of the text may be shown: full, excerpt or metadata
     */
    record Target(
            String id,
            String type,
            String source,
            @JsonProperty("schema:version") int version,
            String rights,
            @JsonProperty("schema:conditionsOfAccess") String extent,
            List<Selector> selector) {}

    /** How to find the words in the source. */
    sealed interface Selector {

        /** @param prefix absent, as the suffix is, where rights allow the quoted words alone */
        @JsonInclude(JsonInclude.Include.NON_NULL)
        record Quote(
                String type,
                String exact,
                @Nullable String prefix,
                @Nullable String suffix) implements Selector {}

        /** Counted by {@link TextPositions}. */
        record Position(String type, int start, int end) implements Selector {}

        /** The whole paragraph, where rights do not allow quoting any of it. */
        record Fragment(String type, String conformsTo, String value) implements Selector {}
    }
}
