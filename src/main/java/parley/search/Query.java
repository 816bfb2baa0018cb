package parley.search;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A question as it was understood. */
sealed interface Query {

    /** How words have to match. */
    enum Manner {
        /** The word, in any of its forms. */
        WORD,
        /** The words in this order. */
        PHRASE,
        /** Words that begin so. */
        PREFIX,
        /** Words that are spelled much like it. */
        FUZZY
    }

    /** Words to be found in a text. */
    record Words(String text, Manner manner) implements Query {}

    /**
     * The name of someone, in every spelling that the archive knows.
     *
     * @param text as it was written
     * @param spellings all of them, the written one first
     */
    record Name(String text, List<String> spellings) implements Query {}

    /** What is sought in one field, as it was written; any of the values. */
    record Sought(Field field, List<String> values) implements Query {}

    /**
     * Values of a facet, any of them.
     *
     * @param field by which they were sought
     * @param slugs none where nothing is called so
     */
    record Chosen(Field field, List<String> slugs) implements Query {}

    /** Published within these days, the first and the last included; either may be open. */
    record Period(
            Field field, @Nullable LocalDate from, @Nullable LocalDate to) implements Query {}

    /** Not that. */
    record Not(Query query) implements Query {}

    /** All of them. */
    record All(List<Query> queries) implements Query {}

    /** Any of them. */
    record Any(List<Query> queries) implements Query {}

    /** Everything. */
    Query EVERYTHING = new All(List.of());
}
