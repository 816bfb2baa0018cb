package parley.dataset;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A kind of thing in the download: where it is read, and what is written of it.
 *
 * @param <E> as the database has it
 * @param <J> the record that says what may be said of it
 * @param name of its file of lines
 * @param json what is said of a thing; null where it is left out
 * @param tables that its records fill
 */
record Kind<E, J>(
        String name,
        String description,
        Class<E> entity,
        Function<E, @Nullable J> json,
        Facts<J> facts,
        List<Table<J, ?>> tables) {

    /** Says in RDF what a record says. */
    interface Facts<J> {
        void state(J thing, Triples triples);
    }
}
