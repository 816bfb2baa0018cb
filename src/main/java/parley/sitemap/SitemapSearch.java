package parley.sitemap;

import static java.util.Objects.requireNonNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds every address that is worth finding. */
@Component
@Transactional(readOnly = true)
class SitemapSearch {

    /** So many addresses a file may have, by the protocol; a file has a range of keys of that length, so that its addresses stay in it. */
    static final long FILE = 50_000;

    /** So many are read at once. */
    static final long PIECE = 10_000;

    private static final List<String> LISTS = List.of(
            "/",
            "/about",
            "/actors",
            "/articles",
            "/authors",
            "/claims",
            "/figures",
            "/map",
            "/predictions",
            "/questions",
            "/summits",
            "/timeline",
            "/topics");

    private final JdbcClient sql;

    SitemapSearch(JdbcClient sql) {
        this.sql = sql;
    }

    /**
     * An address, or a file of addresses.
     *
     * @param changed absent where it is not known
     */
    record Place(String address, @Nullable OffsetDateTime changed) {}

    /** The files that a family has. */
    List<Place> files(Family family) {
        return sql.sql(family.parts())
                .query((row, number) -> new Place(family.file(row.getLong("part")), changed(row)))
                .list();
    }

    /** Whether a family has the file whose keys are behind one. */
    boolean hasFile(Family family, long from) {
        return sql.sql(family.any())
                .param("from", from)
                .param("to", from + FILE)
                .query(Boolean.class)
                .single();
    }

    /** Lists, and things that are few. */
    List<Place> pages() {
        return Stream.concat(
                        LISTS.stream(),
                        Stream.of("summit", "actor", "topic", "question")
                                .flatMap(table -> sql
                                        .sql("select '/" + table + "s/' || slug from " + table + " order by slug")
                                        .query(String.class)
                                        .list()
                                        .stream()))
                .map(address -> new Place(address, null))
                .toList();
    }

    /** Those of a family whose keys are behind one, and at most {@link #PIECE} further. */
    List<Place> piece(Family family, long from) {
        return sql.sql(family.range())
                .param("from", from)
                .param("to", from + PIECE)
                .query((row, number) -> new Place(requireNonNull(row.getString("address")), changed(row)))
                .list();
    }

    private static @Nullable OffsetDateTime changed(ResultSet row) throws SQLException {
        return row.getObject("changed", OffsetDateTime.class);
    }
}
