package parley.matrix;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import parley.site.QueryString;

/**
 * Which authors to set side by side. It knows its addresses and those that add or drop one author.
 *
 * @param authors their slugs, sorted, without blanks; empty where all are meant
 */
public record MatrixChoice(List<String> authors) {

    private static final String AUTHOR = "author";

    static final MatrixChoice ALL = new MatrixChoice(List.of());

    public MatrixChoice {
        TreeSet<String> sorted = new TreeSet<>();
        authors.stream().map(String::strip).filter(slug -> !slug.isEmpty()).forEach(sorted::add);
        authors = List.copyOf(sorted);
    }

    static MatrixChoice of(Map<String, List<String>> parameters) {
        return new MatrixChoice(parameters.getOrDefault(AUTHOR, List.of()));
    }

    boolean has(String author) {
        return authors.contains(author);
    }

    MatrixChoice toggle(String author) {
        TreeSet<String> changed = new TreeSet<>(authors);
        if (!changed.remove(author)) {
            changed.add(author);
        }
        return new MatrixChoice(List.copyOf(changed));
    }

    /** What stands behind the path in the address. */
    QueryString query() {
        QueryString query = new QueryString();
        authors.forEach(author -> query.add(AUTHOR, author));
        return query;
    }
}
