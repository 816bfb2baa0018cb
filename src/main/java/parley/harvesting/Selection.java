package parley.harvesting;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which records a list has, as the request says it.
 *
 * @param prefix of the format in which they are wanted
 * @param from the first datestamp; absent, there is no first
 * @param until the last datestamp
 * @param set the name of the set
 */
record Selection(
        String prefix,
        @Nullable String from,
        @Nullable String until,
        @Nullable String set) {

    static final Instant NEVER = Instant.parse("9999-12-31T00:00:00Z");

    Selection {
        if (from != null && until != null) {
            if (Datestamps.isDay(from) != Datestamps.isDay(until)) {
                throw Refusal.badArgument("from and until are of different granularity.");
            }
            if (Datestamps.first(from).isAfter(Datestamps.first(until))) {
                throw Refusal.badArgument("from is later than until.");
            }
        }
        if (from != null) {
            Datestamps.first(from);
        }
        if (until != null) {
            Datestamps.end(until);
        }
        if (set != null) {
            OaiSet.of(set);
        }
    }

    static Selection of(OaiRequest request) {
        return new Selection(
                request.required(Verb.PREFIX),
                request.argument(Verb.FROM),
                request.argument(Verb.UNTIL),
                request.argument(Verb.SET));
    }

    /** The kinds of records that can be in it; none where nothing has such a set or format. */
    Set<Kind> kinds() {
        Set<Kind> kinds = prefix.equals(DublinCore.PREFIX) ? EnumSet.allOf(Kind.class) : EnumSet.of(Kind.ARTICLE);
        if (set != null) {
            OaiSet known = OaiSet.of(set);
            boolean articles = known != null && known.articles();
            kinds.removeIf(kind -> known == null || (kind == Kind.ARTICLE) != articles);
        }
        return kinds;
    }

    Instant first() {
        return from == null ? Instant.EPOCH : Datestamps.first(from);
    }

    Instant end() {
        return until == null ? NEVER : Datestamps.end(until);
    }

    /** Of whose articles the records are; absent, of everybody's. */
    @Nullable
    String author() {
        OaiSet known = set == null ? null : OaiSet.of(set);
        return known == null ? null : known.author();
    }
}
