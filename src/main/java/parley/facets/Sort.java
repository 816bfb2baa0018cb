package parley.facets;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parley.site.Slugs;

/** In which order claims are listed. Within one article they always stand in the order of its text. */
public enum Sort {
    /** The best answer to a question in words first; for lists that answer one. */
    RELEVANCE,
    /** By date of publication. */
    OLDEST,
    NEWEST,
    /** Article by article as the archive has numbered them: the order of the claims' ids. */
    TEXT;

    /** The orders of a list that answers no question in words. */
    public static final Set<Sort> OF_LISTS = EnumSet.range(OLDEST, TEXT);

    /** The name of the parameter in addresses. */
    public static final String PARAMETER = "sort";

    /** The order of a list that answers no question in words: the one that the address means, or by publication. */
    public static Sort ofList(@Nullable String word) {
        return of(word).filter(OF_LISTS::contains).orElse(OLDEST);
    }

    /** The order that an address means, if there is one of that name. */
    public static Optional<Sort> of(@Nullable String word) {
        return word == null ? Optional.empty() : Slugs.parse(Sort.class, word.strip());
    }

    /** Its word in addresses. */
    public String word() {
        return Slugs.of(this);
    }
}
