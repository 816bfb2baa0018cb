package parley.figures;

import org.jspecify.annotations.Nullable;
import parley.facets.Facet;
import parley.site.Slugs;

/** What is counted, and in which form it is drawn. */
enum Figure {
    KINDS(Facet.AUTHOR, Facet.KIND, Form.BARS_OF_ROWS),
    TOPICS(Facet.TOPIC, Facet.AUTHOR, Form.BARS_OF_COLUMNS),
    ACTORS(Facet.ACTOR, Facet.AUTHOR, Form.DOTS),
    AGREEMENT,
    CERTAINTY(Facet.AUTHOR, Facet.CERTAINTY, Form.BARS_OF_ROWS),
    HOLDERS(Facet.HOLDER, Facet.AUTHOR, Form.DOTS);

    /** How a table of claims becomes a drawing. */
    enum Form {
        /** One panel of bars for each row. */
        BARS_OF_ROWS,
        /** One panel of bars for each column. */
        BARS_OF_COLUMNS,
        /** One dot for each cell. */
        DOTS
    }

    /**
     * A table of claims.
     *
     * @param rows the facet whose values are its rows
     */
    record Crossing(Facet rows, Facet columns, Form form) {}

    @SuppressWarnings("ImmutableEnumChecker") // a record of enum constants
    private final @Nullable Crossing crossing;

    Figure() {
        this.crossing = null;
    }

    Figure(Facet rows, Facet columns, Form form) {
        this.crossing = new Crossing(rows, columns, form);
    }

    String slug() {
        return Slugs.of(this);
    }

    /** What it counts claims by; absent where it counts relations. */
    @Nullable
    Crossing crossing() {
        return crossing;
    }
}
