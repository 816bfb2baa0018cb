package parley.facets;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import parley.claims.Certainty;
import parley.claims.ClaimKind;
import parley.site.Slugs;

/** A way to narrow the list of claims. Each facet knows, in SQL, what its values are and which claims have them. */
public enum Facet {
    AUTHOR(
            Rows.ofArticles("select article_id as owner, author_id as thing from byline"),
            "select id as thing, slug, name as label from author"),
    SUMMIT(
            Rows.ofClaims("select claim_id as owner, summit_id as thing from claim_summit"),
            "select id as thing, slug, short_name as label from summit"),
    KIND(ClaimKind.class, "c.kind"),
    TOPIC(
            Rows.ofClaims("select claim_id as owner, topic_id as thing from claim_topic"),
            "select id as thing, slug, name as label from topic"),
    ACTOR(
            Rows.ofClaims("select claim_id as owner, actor_id as thing from claim_actor"),
            "select id as thing, slug, name as label from actor"),
    CERTAINTY(Certainty.class, "c.certainty"),
    HOLDER(
            Rows.ofClaims("select claim_id as owner, coalesce(author_id, -actor_id) as thing from claim_holder"),
            "select id as thing, slug, name as label from author union all select -id, slug, name from actor"),
    ARTICLE(
            Rows.ofArticles("select id as owner, id as thing from article"),
            "select id as thing, slug, case when title_supplied then '[' || title || ']' else title end as label"
                    + " from article"),
    /** Of publication; where the date is uncertain, the earliest it may be. */
    YEAR(
            Rows.ofArticles("select id as owner, extract(year from published_earliest) as thing from article"),
            "select distinct extract(year from published_earliest) as thing,"
                    + " cast(extract(year from published_earliest) as varchar) as slug,"
                    + " cast(extract(year from published_earliest) as varchar) as label from article");

    @SuppressWarnings("ImmutableEnumChecker") // Records of text and a boolean are immutable
    private final @Nullable Rows rows;

    private final String names;
    private final String column;

    @SuppressWarnings("ImmutableEnumChecker") // List.of and toList() are immutable
    private final List<String> words;

    Facet(Rows rows, String names) {
        this.rows = rows;
        this.names = names;
        this.column = "";
        this.words = List.of();
    }

    <E extends Enum<E>> Facet(Class<E> constants, String column) {
        this.rows = null;
        this.names = "";
        this.column = column;
        this.words = Arrays.stream(constants.getEnumConstants()).map(Slugs::of).toList();
    }

    /**
     * Where the index of claims reads which thing belongs to which claim or article, both by their keys.
     *
     * @param sql its columns are {@code owner} and {@code thing}
     * @param ofClaims whether the owners are claims; otherwise they are articles, and all their claims have the thing
     */
    record Rows(String sql, boolean ofClaims) {

        static Rows ofClaims(String sql) {
            return new Rows(sql, true);
        }

        static Rows ofArticles(String sql) {
            return new Rows(sql, false);
        }
    }

    /** The name of its parameter in addresses. */
    public String parameter() {
        return Slugs.of(this);
    }

    /** The facet that an address means by a parameter. */
    public static Optional<Facet> of(String parameter) {
        return Slugs.parse(Facet.class, parameter);
    }

    /** Whether its values are a closed list of words, which messages name, and not things with names of their own. */
    public boolean closed() {
        return !words.isEmpty();
    }

    /** The words of a closed facet, in their own order. */
    public List<String> words() {
        return words;
    }

    /** Where its things belong; for facets that are not closed. */
    Rows rows() {
        return requireNonNull(rows);
    }

    /** Whether whole articles have its values, with all their claims. */
    boolean ofArticles() {
        return rows != null && !rows.ofClaims();
    }

    /** SQL: the key, slug and name of all its things, also those that no claim has; for facets that are not closed. */
    String names() {
        return names;
    }

    /** SQL: what a claim {@code c} has; for closed facets. */
    String column() {
        return column;
    }

    /** The slug of a value as the database has it. */
    String slug(String stored) {
        return closed() ? stored.toLowerCase(Locale.ROOT).replace('_', '-') : stored;
    }
}
