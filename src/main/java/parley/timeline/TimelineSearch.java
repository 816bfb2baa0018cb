package parley.timeline;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;
import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import parley.facets.ClaimFilter;
import parley.facets.CrossSearch;
import parley.facets.CrossSearch.Spread;
import parley.facets.CrossTable.Heading;
import parley.facets.Facet;
import parley.site.ByRevision;
import parley.site.Link;

/** Counts what there is in time, so that no page has to read the whole archive. */
@Component
@Transactional(readOnly = true)
class TimelineSearch {

    /** Authors named with a meeting; the others are counted. */
    private static final int MOST_AUTHORS = 6;

    private final JdbcClient sql;
    private final ByRevision<HorizonIndex> horizons;
    private final CrossSearch crossings;

    TimelineSearch(JdbcClient sql, CrossSearch crossings) {
        this.sql = sql;
        this.horizons = new ByRevision<>(sql, HorizonIndex::read);
        this.crossings = crossings;
    }

    /** How many claims there are of a meeting, and whose; the authors with the most first. */
    record Spoken(long claims, List<ByAuthor> authors, long otherAuthors) {

        static final Spoken NOTHING = new Spoken(0, List.of(), 0);
    }

    /** One author's claims of a meeting. */
    record ByAuthor(Link author, String slug, long claims) {}

    /** Articles of one month. */
    record Month(YearMonth month, long articles) {}

    /** What was not known yet: certainly later, and perhaps. */
    public record Later(long articles, long perhaps, long meetings, long predictions) {}

    /** Something to look from: a name, and the day. */
    record Day(String name, String language, LocalDate day) {}

    /**
     * The years in which there are things known by that day. The end of a horizon counts for {@code furthest} years
     * beyond everything else, so that a far one makes no empty page.
     */
    Optional<Years> extent(LocalDate known, int furthest) {
        Years things = sql.sql("select min(begins) as begins, max(ends) as ends from ("
                        + "select cast(extract(year from held_earliest) as integer) as begins,"
                        + " cast(extract(year from held_latest) as integer) as ends"
                        + " from summit where held_latest <= :known"
                        + " union all select cast(extract(year from published_earliest) as integer),"
                        + " cast(extract(year from published_latest) as integer)"
                        + " from article where published_latest <= :known) as things")
                .param("known", known)
                .query((row, number) ->
                        row.getObject("begins") == null ? null : new Years(row.getInt("begins"), row.getInt("ends")))
                .optional()
                .orElse(null);
        return horizons.current().extent(known, things, furthest);
    }

    long articles(Scope scope) {
        return in(scope, "select count(*)" + published()).query(Long.class).single();
    }

    /** Articles by the first month in which they can have been published. */
    List<Month> months(Scope scope) {
        return in(
                        scope,
                        "select y, m, count(*) as articles from (select extract(year from a.published_earliest) as y,"
                                + " extract(month from a.published_earliest) as m" + published()
                                + ") as months group by y, m order by y, m")
                .query((row, number) ->
                        new Month(YearMonth.of(row.getInt("y"), row.getInt("m")), row.getLong("articles")))
                .list();
    }

    /** The number of claims of each article, by its slug. */
    Map<String, Long> claims(Scope scope) {
        return in(
                        scope,
                        "select a.slug as slug, count(*) as claims"
                                + published().replace("where", "join claim c on c.article_id = a.id where")
                                + " group by a.slug")
                .query((row, number) -> Map.entry(row.getString("slug"), row.getLong("claims")))
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static String published() {
        return " from article a where a.published_earliest <= :last and a.published_latest >= :first"
                + " and a.published_latest <= :known";
    }

    private StatementSpec in(Scope scope, String query) {
        return sql.sql(query)
                .param("first", scope.years().firstDay())
                .param("last", scope.years().lastDay())
                .param("known", scope.known());
    }

    /** The keys of the claims that foretell, those whose horizon begins first before the others. */
    List<Long> foretelling(Scope scope, int most) {
        return horizons.current().foretelling(scope, most);
    }

    /** What articles published by that day claim about each meeting, by its slug. */
    Map<String, Spoken> spoken(LocalDate known) {
        return crossings.spread(Facet.SUMMIT, Facet.AUTHOR, known, MOST_AUTHORS).entrySet().stream()
                .collect(toMap(Map.Entry::getKey, entry -> spoken(entry.getValue())));
    }

    private static Spoken spoken(Spread spread) {
        return new Spoken(
                spread.claims(),
                spread.others().stream()
                        .filter(author -> !author.others())
                        .map(author -> new ByAuthor(
                                new Link(requireNonNull(author.label()), "/authors/" + author.slug()),
                                author.slug(),
                                author.count()))
                        .toList(),
                spread.others().stream()
                        .filter(Heading::others)
                        .mapToLong(others -> others.slugs().size())
                        .sum());
    }

    /** How much was not known by that day. */
    Later later(LocalDate known) {
        return sql.sql(
                        "select"
                                + " (select count(*) from article where published_earliest > :known) as articles,"
                                + " (select count(*) from article where published_earliest <= :known"
                                + " and published_latest > :known) as perhaps,"
                                + " (select count(*) from summit where held_latest is null or held_latest > :known) as meetings")
                .param("known", known)
                .query((row, number) -> new Later(
                        row.getLong("articles"),
                        row.getLong("perhaps"),
                        row.getLong("meetings"),
                        horizons.current().madeAfter(known)))
                .single();
    }

    /** The first day on which an article is certain to have been published. */
    @Nullable
    LocalDate firstArticle() {
        return sql.sql("select min(published_latest) from article")
                .query((row, number) -> row.getObject(1, LocalDate.class))
                .optional()
                .orElse(null);
    }

    /** The first day of which anything is known. */
    @Nullable
    LocalDate firstDay() {
        return sql.sql("select min(d) from (select min(published_latest) as d from article"
                        + " union all select min(held_latest) from summit) as days")
                .query((row, number) -> row.getObject(1, LocalDate.class))
                .optional()
                .orElse(null);
    }

    /** The meetings of which there are the most claims, in order of time, with the day before each. */
    List<Day> daysBefore(int most) {
        List<String> spokenOf = crossings.headings(ClaimFilter.NONE, Facet.SUMMIT, Integer.MAX_VALUE).stream()
                .map(Heading::slug)
                .toList();
        record Held(String slug, Day before) {}
        return sql
                .sql("select slug, short_name, held_earliest from summit where held_earliest is not null")
                .query((row, number) -> new Held(
                        requireNonNull(row.getString(1)),
                        new Day(
                                row.getString(2),
                                "en",
                                row.getObject(3, LocalDate.class).minusDays(1))))
                .stream()
                .filter(held -> spokenOf.contains(held.slug()))
                .sorted(comparingInt(held -> spokenOf.indexOf(held.slug())))
                .limit(most)
                .map(Held::before)
                .sorted(comparing(Day::day))
                .toList();
    }

    /** The first articles, with the day on which each is certain to have been published. */
    List<Day> publications(int most) {
        return sql.sql("select title, title_supplied, language, published_latest from article"
                        + " order by published_latest, code limit :most")
                .param("most", most)
                .query((row, number) -> new Day(
                        row.getBoolean("title_supplied") ? "[" + row.getString("title") + "]" : row.getString("title"),
                        row.getString("language"),
                        row.getObject("published_latest", LocalDate.class)))
                .list();
    }
}
