package parley.feeds;

import static java.util.Comparator.comparing;
import static java.util.Objects.requireNonNull;
import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.LongPredicate;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import parley.articles.Article;
import parley.articles.Articles;
import parley.claims.Claim;
import parley.claims.Withdrawal;
import parley.claims.Withdrawals;
import parley.debate.Prediction;
import parley.debate.Predictions;
import parley.facets.ClaimSearch;
import parley.feeds.Change.Kind;
import parley.site.Archive;
import parley.site.Paging;

/** Finds what changed last: first when and what, of as few things as can be; then the things themselves, a query a kind. */
@Component
class FeedSearch {

    private final JdbcClient sql;
    private final ClaimSearch search;
    private final Articles articles;
    private final Predictions predictions;
    private final Withdrawals withdrawals;

    FeedSearch(
            JdbcClient sql, ClaimSearch search, Articles articles, Predictions predictions, Withdrawals withdrawals) {
        this.sql = sql;
        this.search = search;
        this.articles = articles;
        this.predictions = predictions;
        this.withdrawals = withdrawals;
    }

    /** One page of what changed, the latest first, and one change more where there is one. */
    List<Change> latest(Scope scope, Paging paging) {
        int most = paging.offset() + paging.size() + 1;
        return Stream.of(articles(scope, most), withdrawn(scope, most), settled(scope, most), claims(scope, most))
                .flatMap(List::stream)
                .sorted(comparing(Change::at).reversed())
                .limit(most)
                .skip(paging.offset())
                .toList();
    }

    private List<Change> claims(Scope scope, int most) {
        return search.latest(scope.claims(), most).stream()
                .map(revision -> new Change(Kind.CLAIM, String.valueOf(revision.key()), revision.at()))
                .toList();
    }

    private List<Change> settled(Scope scope, int most) {
        if (!search.knows(scope.claims())) {
            return List.of();
        }
        record Settled(long claim, Change change) {}
        LongPredicate admitted = search.admitting(scope.claims());
        return sql
                .sql("select c.code, p.settled_at, c.id from prediction p join claim c on c.id = p.claim_id"
                        + " where p.settled_at is not null order by p.settled_at desc, c.code desc"
                        // Where all are admitted, it is known which the first so many are.
                        + (scope.claims().isEmpty() ? " limit :most" : ""))
                .param("most", most)
                .query((row, number) -> new Settled(row.getLong(3), change(Kind.OUTCOME, row)))
                .list()
                .stream()
                .filter(it -> admitted.test(it.claim()))
                .limit(most)
                .map(Settled::change)
                .toList();
    }

    private List<Change> articles(Scope scope, int most) {
        return ofArticles(
                scope,
                most,
                Kind.ARTICLE,
                "select a.code, a.revised_at from article a where %s order by a.revised_at desc, a.code desc",
                "a.id");
    }

    private List<Change> withdrawn(Scope scope, int most) {
        return ofArticles(
                scope,
                most,
                Kind.WITHDRAWAL,
                "select d.claim_code, d.revised_at from withdrawal d where %s order by d.revised_at desc, d.claim_code desc",
                "d.article_id");
    }

    private List<Change> ofArticles(Scope scope, int most, Kind kind, String query, String article) {
        if (!scope.articles()) {
            return List.of();
        }
        Map<String, Object> parameters = new HashMap<>(Map.of("most", most));
        String author = scope.author();
        if (author != null) {
            parameters.put("author", author);
        }
        String condition = author == null
                ? "1 = 1"
                : "exists (select 1 from byline b join author w on w.id = b.author_id where b.article_id = " + article
                        + " and w.slug = :author)";
        return sql.sql(query.formatted(condition) + " limit :most")
                .params(parameters)
                .query((row, number) -> change(kind, row))
                .list();
    }

    private static Change change(Kind kind, ResultSet row) throws SQLException {
        return new Change(
                kind,
                requireNonNull(row.getString(1)),
                requireNonNull(row.getObject(2, OffsetDateTime.class)).toInstant());
    }

    /** When anything in the archive was last changed. */
    Instant changedAt() {
        return sql.sql("select changed_at from archive where id = :id")
                .param("id", Archive.ID)
                .query(OffsetDateTime.class)
                .single()
                .toInstant();
    }

    /** What changed, as entries; what has gone since is left out. */
    List<FeedEntry> entries(List<Change> changes, FeedEntries entries) {
        Map<String, Article> byCode = byId(changes, Kind.ARTICLE, articles::findByCodeIn, Article::code);
        Map<String, Claim> byKey = byId(
                changes,
                Kind.CLAIM,
                keys -> search.withKeys(keys.stream().map(Long::valueOf).toList()),
                claim -> String.valueOf(claim.key()));
        Map<String, Prediction> settled = byId(
                changes,
                Kind.OUTCOME,
                predictions::withIds,
                prediction -> prediction.claim().id());
        Map<String, Withdrawal> withdrawn = byId(changes, Kind.WITHDRAWAL, withdrawals::withIds, Withdrawal::claimCode);
        return changes.stream()
                .flatMap(change -> switch (change.kind()) {
                    case ARTICLE -> Stream.ofNullable(byCode.get(change.id())).map(entries::article);
                    case CLAIM -> Stream.ofNullable(byKey.get(change.id())).map(entries::claim);
                    case OUTCOME -> Stream.ofNullable(settled.get(change.id())).map(entries::outcome);
                    case WITHDRAWAL ->
                        Stream.ofNullable(withdrawn.get(change.id())).map(entries::withdrawal);
                })
                .toList();
    }

    private static <T> Map<String, T> byId(
            List<Change> changes, Kind kind, Function<List<String>, List<T>> find, Function<T, String> id) {
        List<String> ids = changes.stream()
                .filter(change -> change.kind() == kind)
                .map(Change::id)
                .toList();
        return ids.isEmpty() ? Map.of() : find.apply(ids).stream().collect(toMap(id, identity()));
    }
}
