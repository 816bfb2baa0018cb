package parley.dataset;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import parley.site.Slugs;

/**
 * A column of a table, as a Table Schema describes it.
 *
 * @param type of its values: {@code string}, {@code integer} or {@code boolean}
 * @param required whether every row has a value
 * @param words the values that there can be; empty where they are not a closed list
 * @param value in a row
 */
record Column<R>(
        String name,
        String type,
        String description,
        boolean required,
        List<String> words,
        Function<R, @Nullable Object> value) {

    /** Text that every row has. */
    static <R> Column<R> text(String name, String description, Function<R, @Nullable Object> value) {
        return new Column<>(name, "string", description, true, List.of(), value);
    }

    /** Text that a row may lack. */
    static <R> Column<R> maybe(String name, String description, Function<R, @Nullable Object> value) {
        return new Column<>(name, "string", description, false, List.of(), value);
    }

    static <R> Column<R> number(String name, String description, Function<R, @Nullable Object> value) {
        return new Column<>(name, "integer", description, true, List.of(), value);
    }

    static <R> Column<R> truth(String name, String description, Function<R, @Nullable Object> value) {
        return new Column<>(name, "boolean", description, true, List.of(), value);
    }

    /** One of the words of an enumeration. */
    static <R, E extends Enum<E>> Column<R> word(
            String name, String description, Class<E> words, Function<R, @Nullable Object> value) {
        return new Column<>(
                name,
                "string",
                description,
                true,
                Arrays.stream(words.getEnumConstants()).map(Slugs::of).toList(),
                value);
    }

    Column<R> optional() {
        return new Column<>(name, type, description, false, words, value);
    }

    @Nullable
    String cell(R row) {
        Object cell = value.apply(row);
        return cell == null ? null : cell.toString();
    }
}
