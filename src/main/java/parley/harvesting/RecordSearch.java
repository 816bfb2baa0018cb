package parley.harvesting;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import parley.articles.Article;
import parley.articles.Articles;
import parley.authors.Author;
import parley.claims.Claim;
import parley.claims.Claims;
import parley.claims.Withdrawal;
import parley.claims.Withdrawals;

/** Finds what records are of. A page of a list begins behind a place, and costs the same wherever that is. */
@Component
class RecordSearch {

    private final EntityManager database;
    private final JdbcClient sql;
    private final Articles articles;
    private final Claims claims;
    private final Withdrawals withdrawals;

    RecordSearch(EntityManager database, JdbcClient sql, Articles articles, Claims claims, Withdrawals withdrawals) {
        this.database = database;
        this.sql = sql;
        this.articles = articles;
        this.claims = claims;
        this.withdrawals = withdrawals;
    }

    /** Those behind a place, first all articles, then all claims, then what was withdrawn; at most so many. */
    List<Item> behind(Place place, Selection selection, int most) {
        List<Item> found = new ArrayList<>();
        for (Kind kind : selection.kinds()) {
            if (kind.compareTo(place.kind()) >= 0 && found.size() < most) {
                Place start = kind == place.kind() ? place : Place.before(kind, selection);
                found.addAll(page(start, selection, most - found.size()));
            }
        }
        return found;
    }

    private List<Item> page(Place place, Selection selection, int most) {
        String query = place.kind().page(selection.author() != null);
        return switch (place.kind()) {
            case ARTICLE ->
                page(query, Article.class, place, selection, most)
                        .<Item>map(Item.OfArticle::new)
                        .toList();
            case CLAIM ->
                page(query, Claim.class, place, selection, most)
                        .<Item>map(Item.OfClaim::new)
                        .toList();
            case WITHDRAWAL ->
                page(query, Withdrawal.class, place, selection, most)
                        .<Item>map(Item.Withdrawn::new)
                        .toList();
        };
    }

    private <T> Stream<T> page(String query, Class<T> type, Place place, Selection selection, int most) {
        return bound(database.createQuery(query, type), selection)
                .setParameter("at", place.at())
                .setParameter("code", place.code())
                .setMaxResults(most)
                .getResultList()
                .stream();
    }

    private static <T> TypedQuery<T> bound(TypedQuery<T> query, Selection selection) {
        String author = selection.author();
        if (author != null) {
            query.setParameter("author", author);
        }
        return query.setParameter("end", selection.end());
    }

    long count(Selection selection) {
        return selection.kinds().stream()
                .mapToLong(kind -> bound(
                                database.createQuery(kind.count(selection.author() != null), Long.class), selection)
                        .setParameter("at", selection.first())
                        .getSingleResult())
                .sum();
    }

    /** What stands for something in identifiers, as {@code claim/002-017}. */
    Optional<Item> find(String local) {
        String code = local.substring(local.indexOf('/') + 1);
        if (local.startsWith("article/")) {
            return articles.findByCode(code).map(Item.OfArticle::new);
        }
        if (local.startsWith("claim/")) {
            return claims.find(code)
                    .<Item>map(Item.OfClaim::new)
                    .or(() -> withdrawals.findByClaimCode(code).map(Item.Withdrawn::new));
        }
        return Optional.empty();
    }

    /** Names of the topics and summits that claims of these articles are about, by the articles' codes. */
    Map<String, List<String>> subjects(List<Article> of) {
        return of.isEmpty()
                ? Map.of()
                : Stream.of("c.topics t", "c.summits t")
                        .flatMap(subjects -> database
                                .createQuery(
                                        "select distinct a.code as code, t.name as name from Claim c join c.article a join "
                                                + subjects + " where a in :articles order by t.name",
                                        Tuple.class)
                                .setParameter("articles", of)
                                .getResultList()
                                .stream())
                        .collect(groupingBy(
                                row -> row.get("code", String.class),
                                mapping(row -> row.get("name", String.class), toList())));
    }

    /** No record has an earlier datestamp than this. */
    Instant earliest() {
        return requireNonNull(sql.sql("select min(moment) from (select min(changed_at) as moment from article"
                                + " union all select min(revised_at) from claim"
                                + " union all select min(revised_at) from withdrawal"
                                + " union all select changed_at from archive) times")
                        .query(OffsetDateTime.class)
                        .single())
                .toInstant();
    }

    /** Authors in the order of their slugs, those behind one. */
    List<Author> authorsBehind(String slug, int most) {
        return database.createQuery("select a from Author a where a.slug > :slug order by a.slug", Author.class)
                .setParameter("slug", slug)
                .setMaxResults(most)
                .getResultList();
    }
}
