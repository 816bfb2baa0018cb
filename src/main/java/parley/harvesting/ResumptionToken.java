package parley.harvesting;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import parley.harvesting.Refusal.Code;

/**
 * Where a list goes on. It holds all that is needed for that, so that nobody has to remember it and it never expires.
 *
 * @param given how many records were given before
 * @param total how many there were when the list was begun
 */
record ResumptionToken(Selection selection, Place behind, long given, long total) {

    private static final int PARTS = 9;
    private static final int LONGEST = 1000;
    private static final Pattern CODE = Pattern.compile("[a-z0-9-]{1,200}");

    /** The token for what comes behind these records. */
    ResumptionToken next(List<Item> page) {
        return new ResumptionToken(selection, Place.behind(page.getLast()), given + page.size(), total);
    }

    String written() {
        return write(List.of(
                selection.prefix(),
                or(selection.from()),
                or(selection.until()),
                or(selection.set()),
                behind.kind().name(),
                behind.at().toString(),
                behind.code(),
                String.valueOf(given),
                String.valueOf(total)));
    }

    /** @throws Refusal if it was not given here */
    static ResumptionToken read(String token) {
        List<String> parts = parts(token);
        try {
            if (parts.size() == PARTS && CODE.matcher(parts.get(6)).matches()) {
                Instant at = Instant.parse(parts.get(5));
                // Databases know no times far beyond these.
                if (at.isBefore(Instant.EPOCH) || at.isAfter(Selection.NEVER)) {
                    throw broken();
                }
                return new ResumptionToken(
                        new Selection(
                                parts.get(0), orAbsent(parts.get(1)), orAbsent(parts.get(2)), orAbsent(parts.get(3))),
                        new Place(Kind.valueOf(parts.get(4)), at, parts.get(6)),
                        count(parts.get(7)),
                        count(parts.get(8)));
            }
        } catch (IllegalArgumentException | DateTimeException | Refusal e) {
            throw broken();
        }
        throw broken();
    }

    static String write(List<String> parts) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(String.join("\n", parts).getBytes(StandardCharsets.UTF_8));
    }

    static List<String> parts(String token) {
        try {
            return token.length() > LONGEST
                    ? List.of()
                    : List.of(new String(Base64.getUrlDecoder().decode(token), StandardCharsets.UTF_8).split("\n", -1));
        } catch (IllegalArgumentException e) {
            return List.of();
        }
    }

    static Refusal broken() {
        return new Refusal(Code.BAD_RESUMPTION_TOKEN, "This resumptionToken was not given here.");
    }

    private static long count(String text) {
        long count = Long.parseLong(text);
        if (count < 0) {
            throw broken();
        }
        return count;
    }

    private static String or(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static @Nullable String orAbsent(String text) {
        return text.isEmpty() ? null : text;
    }
}
