package parley.facets;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import parley.claims.Certainty;
import parley.claims.ClaimKind;
import parley.site.Slugs;

/**
 * A way to narrow the list of claims. Each facet knows, in SQL, which rows hold its values for a claim {@code c} and
 * how they are bound to it.
 */
public enum Facet {
    AUTHOR("byline j join author x on x.id = j.author_id", "j.article_id = c.article_id", "x.slug", "x.name", "author"),
    SUMMIT(
            "claim_summit j join summit x on x.id = j.summit_id",
            "j.claim_id = c.id",
            "x.slug",
            "x.short_name",
            "summit"),
    KIND(ClaimKind.class, "c.kind"),
    TOPIC("claim_topic j join topic x on x.id = j.topic_id", "j.claim_id = c.id", "x.slug", "x.name", "topic"),
    ACTOR("claim_actor j join actor x on x.id = j.actor_id", "j.claim_id = c.id", "x.slug", "x.name", "actor"),
    CERTAINTY(Certainty.class, "c.certainty"),
    HOLDER(
            "claim_holder j left join author w on w.id = j.author_id left join actor x on x.id = j.actor_id",
            "j.claim_id = c.id",
            "coalesce(w.slug, x.slug)",
            "coalesce(w.name, x.name)",
            "(select slug from author union all select slug from actor)"),
    ARTICLE(
            "article x",
            "x.id = c.article_id",
            "x.slug",
            "case when x.title_supplied then '[' || x.title || ']' else x.title end",
            "article");

    private final String rows;
    private final String bound;
    private final String slug;
    private final String label;
    private final String table;

    @SuppressWarnings("ImmutableEnumChecker") // List.of and toList() are immutable
    private final List<String> words;

    Facet(String rows, String bound, String slug, String label, String table) {
        this.rows = rows;
        this.bound = bound;
        this.slug = slug;
        this.label = label;
        this.table = table;
        this.words = List.of();
    }

    <E extends Enum<E>> Facet(Class<E> constants, String column) {
        this.rows = "";
        this.bound = "";
        this.slug = column;
        this.label = "''";
        this.table = "";
        this.words = Arrays.stream(constants.getEnumConstants()).map(Slugs::of).toList();
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

    /** SQL: the claim {@code c} has one of the values bound to the parameter of this facet. */
    String condition() {
        String chosen = among(parameter());
        return closed() ? chosen : "exists (select 1 from " + rows + " where " + bound + " and " + chosen + ")";
    }

    /** SQL: the value at hand is one of those bound to a parameter. */
    String among(String values) {
        return slug + " in (:" + values + ")";
    }

    /**
     * SQL: one row for each claim that meets the condition and each of its values.
     *
     * @param kept the parameter to which the values are bound that stand for themselves; all others are null
     */
    String values(String kept, String condition) {
        String select =
                "select c.id as claim, case when " + among(kept) + " then " + slug + " end as slug from claim c";
        return closed()
                ? select + " where " + condition
                : select + ", " + rows + " where " + bound + " and " + condition;
    }

    /** SQL: one row for each value, with the number of claims that have it and meet the condition. */
    String counts(String condition) {
        String select = "select '" + parameter() + "' as facet, " + slug + " as slug, " + label
                + " as label, count(*) as claims from claim c";
        return closed()
                ? select + " where " + condition + " group by " + slug
                : select + ", " + rows + " where " + bound + " and " + condition + " group by " + slug + ", " + label;
    }

    /** SQL: which of the slugs bound to the parameter of this facet exist; for facets that are not closed. */
    String known() {
        return "select '" + parameter() + "' as facet, k.slug as slug from " + table + " k where k.slug in (:"
                + parameter() + ")";
    }

    /** The value that stands for a slug in the parameters of a query. */
    Object bind(String slug) {
        return closed() ? slug.toUpperCase(Locale.ROOT).replace('-', '_') : slug;
    }

    /** The slug of a value as the database has it. */
    String slug(String stored) {
        return closed() ? stored.toLowerCase(Locale.ROOT).replace('_', '-') : stored;
    }
}
