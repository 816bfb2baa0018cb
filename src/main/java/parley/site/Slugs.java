package parley.site;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/** The words of addresses: lower-case letters, digits and single hyphens. */
public final class Slugs {

    private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*");
    private static final int LONGEST = 200;

    private Slugs() {}

    /** Whether the text can be a slug at all; anything else need not be looked up. */
    public static boolean isSlug(String text) {
        return text.length() <= LONGEST && SLUG.matcher(text).matches();
    }

    /**
     * What an address means by a slug.
     *
     * @throws NotFound if it cannot be a slug, or nothing is called so
     */
    public static <T> T find(String slug, Function<String, Optional<T>> bySlug) {
        if (!isSlug(slug)) {
            throw new NotFound(slug);
        }
        return bySlug.apply(slug).orElseThrow(() -> new NotFound(slug));
    }

    /** The slug of an enum constant: {@code DID_NOT_OCCUR} is {@code did-not-occur}. */
    public static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The constant with that slug, if there is one. */
    public static <E extends Enum<E>> Optional<E> parse(Class<E> type, String slug) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> of(constant).equals(slug))
                .findFirst();
    }
}
