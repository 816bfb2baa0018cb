package parley.timeline;

import static java.util.stream.Collectors.groupingBy;
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
import parley.site.Link;

/** Counts what there is in time, so that no page has to read the whole archive. */
@Component
@Transactional(readOnly = true)
class TimelineSearch {

    /** Authors named with a meeting; the others are counted. */
    private static final int MOST_AUTHORS = 6;

    /** SQL: the year with which the horizon of a prediction {@code p} begins; where it is open there, its end. */
    private static final String BEGINS = "substring(p.horizon,"
            + " case when p.horizon like '../%' then 4 when p.horizon like '[%' then 2 else 1 end, 4)";

    /** SQL: the year with which the horizon ends; null where it is open there. */
    private static final String ENDS = "case when p.horizon like '%/..' then null"
            + " when p.horizon like '%/%' then substring(p.horizon, position('/' in p.horizon) + 1, 4)"
            + " when p.horizon like '[%' then substring(p.horizon, position('..' in p.horizon) + 2, 4)"
            + " else substring(p.horizon, 1, 4) end";

    private static final String FORETOLD = " from prediction p join claim c on c.id = p.claim_id"
            + " join article a on a.id = c.article_id where a.published_latest <= :known";

    private final JdbcClient sql;

    TimelineSearch(JdbcClient sql) {
        this.sql = sql;
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
        return sql.sql("select min(begins) as begins, max(ends) as ends, max(horizon) as horizon from ("
                        + "select cast(extract(year from held_earliest) as integer) as begins,"
                        + " cast(extract(year from held_latest) as integer) as ends,"
                        + " cast(null as integer) as horizon from summit where held_latest <= :known"
                        + " union all select cast(extract(year from published_earliest) as integer),"
                        + " cast(extract(year from published_latest) as integer),"
                        + " cast(null as integer) from article where published_latest <= :known"
                        + " union all select cast(" + BEGINS + " as integer), cast(" + BEGINS + " as integer), cast("
                        + ENDS + " as integer)" + FORETOLD + ") as things")
                .param("known", known)
                .query((row, number) -> row.getObject("begins") == null
                        ? null
                        : new Years(
                                row.getInt("begins"),
                                Math.max(
                                        row.getInt("ends"),
                                        Math.min(row.getInt("horizon"), row.getInt("ends") + furthest))))
                .optional();
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
        return sql.sql("select c.id" + FORETOLD + " and " + BEGINS + " <= :last and coalesce(" + ENDS
                        + ", '9999') >= :first order by " + BEGINS + ", a.published_earliest, c.code limit :most")
                .param("known", scope.known())
                .param("first", "%04d".formatted(scope.years().first()))
                .param("last", "%04d".formatted(scope.years().last()))
                .param("most", most)
                .query((row, number) -> row.getLong(1))
                .list();
    }

    /** What articles published by that day claim about each meeting, by its slug. */
    Map<String, Spoken> spoken(LocalDate known) {
        String about = " from claim_summit j join summit s on s.id = j.summit_id join claim c on c.id = j.claim_id"
                + " join article a on a.id = c.article_id";
        Map<String, Long> claims = sql
                .sql("select s.slug as slug, count(*) as claims" + about
                        + " where a.published_latest <= :known group by s.slug")
                .param("known", known)
                .query((row, number) -> Map.entry(row.getString("slug"), row.getLong("claims")))
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
        record Row(String summit, ByAuthor by, long authors) {}
        Map<String, List<Row>> authors = sql
                .sql("select * from (select s.slug as summit, x.slug as slug, x.name as name,"
                        + " count(*) as claims,"
                        + " row_number() over (partition by s.slug order by count(*) desc, x.slug) as place,"
                        + " count(*) over (partition by s.slug) as authors"
                        + about + " join byline b on b.article_id = a.id join author x on x.id = b.author_id"
                        + " where a.published_latest <= :known group by s.slug, x.slug, x.name) as ranked"
                        + " where place <= :most order by summit, place")
                .param("known", known)
                .param("most", MOST_AUTHORS)
                .query((row, number) -> new Row(
                        row.getString("summit"),
                        new ByAuthor(
                                new Link(row.getString("name"), "/authors/" + row.getString("slug")),
                                row.getString("slug"),
                                row.getLong("claims")),
                        row.getLong("authors")))
                .stream()
                .collect(groupingBy(Row::summit));
        return claims.entrySet().stream().collect(toMap(Map.Entry::getKey, entry -> {
            List<Row> rows = authors.getOrDefault(entry.getKey(), List.of());
            long all = rows.isEmpty() ? 0 : rows.getFirst().authors();
            return new Spoken(entry.getValue(), rows.stream().map(Row::by).toList(), all - rows.size());
        }));
    }

    /** How much was not known by that day. */
    Later later(LocalDate known) {
        return sql.sql("select"
                        + " (select count(*) from article where published_earliest > :known) as articles,"
                        + " (select count(*) from article where published_earliest <= :known"
                        + " and published_latest > :known) as perhaps,"
                        + " (select count(*) from summit where held_latest is null or held_latest > :known) as meetings,"
                        + " (select count(*) from prediction p join claim c on c.id = p.claim_id"
                        + " join article a on a.id = c.article_id where a.published_latest > :known) as predictions")
                .param("known", known)
                .query((row, number) -> new Later(
                        row.getLong("articles"),
                        row.getLong("perhaps"),
                        row.getLong("meetings"),
                        row.getLong("predictions")))
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
        return sql.sql("select * from (select s.short_name as name, s.held_earliest as held from claim_summit j"
                        + " join summit s on s.id = j.summit_id where s.held_earliest is not null"
                        + " group by s.short_name, s.held_earliest order by count(*) desc limit :most) as days"
                        + " order by held")
                .param("most", most)
                .query((row, number) -> new Day(
                        row.getString("name"),
                        "en",
                        row.getObject("held", LocalDate.class).minusDays(1)))
                .list();
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
