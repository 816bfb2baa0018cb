package parley.facets;

import static java.util.Objects.requireNonNull;

import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.roaringbitmap.RoaringBitmap;
import org.springframework.jdbc.core.simple.JdbcClient;
import parley.facets.ClaimIndex.Named;

/**
 * Reads the index of claims from the database: keys alone, each table once and in pieces, so that neither side ever
 * holds a whole table of a large archive in memory.
 */
final class ClaimIndexReader {

    /** So many keys of claims are read at once. */
    private static final long PIECE = 20_000;

    private static final List<Facet> CLOSED =
            Stream.of(Facet.values()).filter(Facet::closed).toList();

    private final JdbcClient sql;
    private final long revision;

    ClaimIndexReader(JdbcClient sql, long revision) {
        this.sql = sql;
        this.revision = revision;
    }

    ClaimIndex read() {
        ClaimNumbers numbers = new ClaimNumbers();
        LongStream.Builder published = LongStream.builder();
        sql.sql("select id, code, published_latest from article order by published_earliest, code")
                .query(row -> {
                    numbers.article(row.getLong("id"), requireNonNull(row.getString("code")));
                    published.add(requireNonNull(row.getObject("published_latest", LocalDate.class))
                            .toEpochDay());
                });
        long[] ends = sql.sql("select coalesce(min(id), 0) as first, coalesce(max(id), 0) as last from claim")
                .query((row, at) -> new long[] {row.getLong("first"), row.getLong("last")})
                .single();
        Map<Facet, ClosedColumn> closed = new EnumMap<>(Facet.class);
        CLOSED.forEach(facet -> closed.put(facet, new ClosedColumn(facet)));
        LongStream.Builder revised = LongStream.builder();
        String columns = String.join(", ", CLOSED.stream().map(Facet::column).toList());
        for (long from = ends[0]; from <= ends[1]; from += PIECE) {
            sql.sql("select c.id, c.article_id, c.sequence_number, c.revised_at, " + columns
                            + " from claim c where c.id >= :from and c.id < :to order by c.id")
                    .param("from", from)
                    .param("to", from + PIECE)
                    .query(row -> {
                        numbers.claim(row.getLong(1), row.getLong(2), row.getInt(3));
                        revised.add(micros(requireNonNull(row.getObject(4, OffsetDateTime.class))));
                        for (int at = 0; at < CLOSED.size(); at++) {
                            requireNonNull(closed.get(CLOSED.get(at))).add(requireNonNull(row.getString(5 + at)));
                        }
                    });
        }
        numbers.complete();
        long[] byNumber = numbers.inOrder(revised.build().toArray());
        Map<Facet, Map<String, Named>> values = new EnumMap<>(Facet.class);
        for (Facet facet : Facet.values()) {
            Map<String, Named> found =
                    facet.closed() ? requireNonNull(closed.get(facet)).values(numbers) : open(facet, numbers, ends);
            found.values().forEach(value -> {
                value.claims().runOptimize();
                value.claims().trim();
            });
            values.put(facet, found);
        }
        return new ClaimIndex(
                revision,
                numbers.keys(),
                byNumber,
                numbers.articleStarts(),
                numbers.articlesByCode(),
                published.build().toArray(),
                values);
    }

    private static long micros(OffsetDateTime time) {
        return ChronoUnit.MICROS.between(Instant.EPOCH, time.toInstant());
    }

    private Map<String, Named> open(Facet facet, ClaimNumbers numbers, long[] ends) {
        Map<String, Named> bySlug = new HashMap<>();
        Map<Long, Named> byThing = new HashMap<>();
        sql.sql(facet.names()).query(row -> {
            String slug = requireNonNull(row.getString("slug"));
            Named value = new Named(row.getString("label"), new RoaringBitmap());
            byThing.put(row.getLong("thing"), requireNonNull(bySlug.merge(slug, value, (first, second) -> first)));
        });
        Function<Long, RoaringBitmap> claims =
                thing -> requireNonNull(byThing.get(thing)).claims();
        Facet.Rows rows = facet.rows();
        if (facet.ofArticles()) {
            sql.sql(rows.sql()).query(row -> {
                ClaimNumbers.Range range = numbers.of(row.getLong("owner"));
                claims.apply(row.getLong("thing")).add((long) range.from(), (long) range.to());
            });
            return bySlug;
        }
        for (long from = ends[0]; from <= ends[1]; from += PIECE) {
            sql.sql(rows.sql() + " where claim_id >= :from and claim_id < :to")
                    .param("from", from)
                    .param("to", from + PIECE)
                    .query(row -> {
                        claims.apply(row.getLong("thing")).add(numbers.number(row.getLong("owner")));
                    });
        }
        return bySlug;
    }

    /** What the claims have in a closed facet, in the order of their keys, a byte for each. */
    private static final class ClosedColumn {

        private final Facet facet;
        private final ByteArrayOutputStream ordinals = new ByteArrayOutputStream();

        ClosedColumn(Facet facet) {
            this.facet = facet;
        }

        void add(String stored) {
            ordinals.write(facet.words().indexOf(facet.slug(stored)));
        }

        Map<String, Named> values(ClaimNumbers numbers) {
            List<RoaringBitmap> sets =
                    facet.words().stream().map(word -> new RoaringBitmap()).toList();
            byte[] all = ordinals.toByteArray();
            for (int at = 0; at < all.length; at++) {
                sets.get(all[at]).add(numbers.at(at));
            }
            Map<String, Named> values = new HashMap<>();
            for (int word = 0; word < sets.size(); word++) {
                String slug = facet.words().get(word);
                values.put(slug, new Named(null, sets.get(word)));
            }
            return values;
        }
    }
}
