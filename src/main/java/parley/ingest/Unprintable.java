package parley.ingest;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Characters that are no text: no database and no XML can hold them all, and nobody ever printed one. */
final class Unprintable {

    private static final Pattern CHARACTERS = Pattern.compile("[\\p{Cntrl}&&[^\\t\\n\\r]]|[\\uFFFE\\uFFFF]");

    private Unprintable() {}

    /** The first of them in a text, as {@code U+0000}. */
    static Optional<String> in(String text) {
        Matcher found = CHARACTERS.matcher(text);
        return found.find() ? Optional.of("U+%04X".formatted((int) found.group().charAt(0))) : Optional.empty();
    }
}
