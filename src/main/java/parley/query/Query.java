package parley.query;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A question as it was understood. */
public sealed interface Query {

    /** Words that join others. */
    Set<String> SIGNS = Set.of("AND", "OR", "NOT");

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
     * @param values as they were written
     * @param slugs none where nothing is called so
     * @param labels what the values are called
     */
    record Chosen(Field field, List<String> values, List<String> slugs, List<String> labels) implements Query {}

    /**
     * Published within these days, the first and the last included; either may be open.
     *
     * @param date as it was written, in EDTF
     */
    record Period(
            Field field,
            String date,
            @Nullable LocalDate from,
            @Nullable LocalDate to) implements Query {}

    /** Not that. */
    record Not(Query query) implements Query {}

    /** All of them. */
    record All(List<Query> queries) implements Query {

        /** Everything there is. */
        public static final All EVERYTHING = new All(List.of());
    }

    /** Any of them. */
    record Any(List<Query> queries) implements Query {}

    /** The same written as a question. */
    default String written() {
        return switch (this) {
            case Words(String text, Manner manner) ->
                switch (manner) {
                    case WORD -> text;
                    case PHRASE -> '"' + text + '"';
                    case PREFIX -> text + "*";
                    case FUZZY -> text + "~";
                };
            case Name(String text, List<String> spellings) -> text.contains(" ") ? '"' + text + '"' : text;
            case Sought(Field field, List<String> values) -> written(field, values);
            case Chosen(Field field, List<String> values, List<String> slugs, List<String> labels) ->
                written(field, values);
            case Period(Field field, String date, LocalDate from, LocalDate to) -> field.word() + ":" + date;
            case Not(Query query) ->
                "-" + (query instanceof All || query instanceof Any ? "(" + query.written() + ")" : query.written());
            case All(List<Query> queries) ->
                queries.stream()
                        .map(query -> query instanceof Any ? "(" + query.written() + ")" : query.written())
                        .collect(joining(" "));
            case Any(List<Query> queries) ->
                queries.stream()
                        .map(query -> query instanceof All ? "(" + query.written() + ")" : query.written())
                        .collect(joining(" OR "));
        };
    }

    private static String written(Field field, List<String> values) {
        String first = values.getFirst();
        boolean plain = values.size() > 1
                || (first.matches("[\\p{L}\\p{N}]([^\\s\\p{Z}():：,]*[\\p{L}\\p{N}\\p{M}])?") && !SIGNS.contains(first));
        return field.word() + ":" + (plain ? String.join(",", values) : '"' + first + '"');
    }

    /** The parts that all have to be met. */
    default List<Query> parts() {
        return this instanceof All(List<Query> queries) ? queries : List.of(this);
    }

    /** The same without one of its parts. */
    default Query without(Query part) {
        return new All(parts().stream().filter(other -> !other.equals(part)).toList());
    }
}
