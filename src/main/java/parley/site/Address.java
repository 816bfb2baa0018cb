package parley.site;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * An address as it was asked for, taken apart: what it names, and behind that in which form, or which part of it.
 *
 * @param thing as {@code /articles/waging-peace-with-north-korea}
 * @param rest as {@code .json} or {@code /versions/2}; empty where there is none
 */
record Address(String thing, String rest) {

    private static final Pattern PARTS = Pattern.compile("(/[a-z]+/[a-z0-9-]+)((?:[./][A-Za-z0-9./_-]*)?)");

    /** Nothing where it names no single thing. */
    static Optional<Address> of(String path) {
        return PARTS.matcher(path)
                .results()
                .filter(match -> match.start() == 0 && match.end() == path.length())
                .findFirst()
                .map(Address::of);
    }

    private static Address of(MatchResult match) {
        return new Address(match.group(1), match.group(2));
    }
}
