package parley.sitemap;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Things of which there may be too many for one file. */
enum Family {
    ARTICLES("articles", "article", "slug", "changed_at"),
    AUTHORS("authors", "author", "slug", null),
    CLAIMS("claims", "claim", "code", "revised_at");

    private static final String UNKNOWN = "cast(null as timestamp with time zone)";

    private final String word;
    private final String table;
    private final String id;
    private final @Nullable String changed;

    /**
     * @param word under which their pages stand
     * @param changed the column that says when a page was last changed; absent where nothing says so
     */
    Family(String word, String table, String id, @Nullable String changed) {
        this.word = word;
        this.table = table;
        this.id = id;
        this.changed = changed;
    }

    static Optional<Family> of(String word) {
        return Arrays.stream(values())
                .filter(family -> family.word.equals(word))
                .findFirst();
    }

    String word() {
        return word;
    }

    String file(long part) {
        return "/sitemap-" + word + "-" + part + ".xml";
    }

    /** The parts that have anything, each with when it was last changed. */
    String parts() {
        String part = "(id - 1) / " + SitemapSearch.FILE + " + 1";
        return "select " + part + " as part, " + (changed == null ? UNKNOWN : "max(" + changed + ")")
                + " as changed from " + table + " group by " + part + " order by part";
    }

    /** Whether there is anything in a range of keys. */
    String any() {
        return "select exists (select 1 from " + table + " where id > :from and id <= :to)";
    }

    /** The addresses in a range of keys. */
    String range() {
        return "select '/" + word + "/' || " + id + " as address, " + (changed == null ? UNKNOWN : changed)
                + " as changed from " + table + " where id > :from and id <= :to order by id";
    }
}
