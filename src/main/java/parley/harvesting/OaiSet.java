package parley.harvesting;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Records to be harvested together: all articles or all claims, or those of one author. What was withdrawn stays in its
 * sets, so that whoever harvests one hears of it.
 *
 * @param articles whether of articles; otherwise of claims
 * @param author the slug; absent, of all authors
 */
record OaiSet(boolean articles, @Nullable String author) {

    private static final Pattern WELL_FORMED = Pattern.compile("[A-Za-z0-9\\-_.!~*'()]+(:[A-Za-z0-9\\-_.!~*'()]+)*");
    private static final Pattern KNOWN = Pattern.compile("(article|claim)(?::([a-z0-9-]+))?");

    /** The set with that name; absent, where there can be none. */
    static @Nullable OaiSet of(String spec) {
        if (!WELL_FORMED.matcher(spec).matches()) {
            throw Refusal.badArgument("The name of the set is not well formed.");
        }
        Matcher known = KNOWN.matcher(spec);
        return known.matches() ? new OaiSet(known.group(1).equals("article"), known.group(2)) : null;
    }

    String spec() {
        return (articles ? "article" : "claim") + (author == null ? "" : ":" + author);
    }
}
