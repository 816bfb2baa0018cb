package parley.forms;

import static java.util.stream.Collectors.toMap;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.util.MimeTypeUtils;

/**
 * Which media types a client takes, as RFC 9110 has it (12.5.1): of the ranges that match a type the most specific one
 * says how welcome it is.
 */
record Accept(List<MediaType> ranges) {

    /** Neither tells types of this archive apart: one is the weight of a range, all text is in UTF-8. */
    private static final Set<String> BESIDE = Set.of("q", "charset");

    /** So specific is a range that names one type. */
    private static final int NAMED = 2;

    static Accept of(HttpServletRequest request) {
        return of(Collections.list(request.getHeaders(HttpHeaders.ACCEPT)));
    }

    /** What cannot be read is left out; where nothing else is said, everything is taken. */
    static Accept of(List<String> headers) {
        List<MediaType> ranges = headers.stream()
                .flatMap(header -> MimeTypeUtils.tokenize(header).stream())
                .flatMap(Accept::range)
                .toList();
        return new Accept(ranges.isEmpty() ? List.of(MediaType.ALL) : ranges);
    }

    private static Stream<MediaType> range(String text) {
        try {
            return Stream.of(MediaType.parseMediaType(text));
        } catch (InvalidMediaTypeException e) {
            return Stream.empty();
        }
    }

    /**
     * The most welcome of several offers. Of those that are as welcome as others it is the one that was named more
     * exactly ({@code application/json, *}{@code /*} asks for JSON), and else the first; nothing if none is taken.
     */
    <T> Optional<T> best(List<T> offers, Function<T, MediaType> type) {
        T best = null;
        Welcome warmest = Welcome.NONE;
        for (T offer : offers) {
            Welcome welcome = welcome(type.apply(offer));
            if (welcome.quality() > 0 && welcome.compareTo(warmest) > 0) {
                best = offer;
                warmest = welcome;
            }
        }
        return Optional.ofNullable(best);
    }

    private Welcome welcome(MediaType type) {
        return ranges.stream()
                .filter(range -> matches(range, type))
                .map(range -> welcome(range, type))
                .max(Comparator.comparingInt(Welcome::specificity))
                .orElse(Welcome.NONE);
    }

    private static Welcome welcome(MediaType range, MediaType type) {
        int specificity = specificity(range);
        return new Welcome(
                range.getQualityValue(),
                specificity,
                specificity < NAMED || parameters(range).equals(parameters(type)));
    }

    private static boolean matches(MediaType range, MediaType type) {
        return range.includes(type)
                && parameters(type).entrySet().containsAll(parameters(range).entrySet());
    }

    private static int specificity(MediaType range) {
        if (range.isWildcardType()) {
            return 0;
        }
        return range.isWildcardSubtype() ? 1 : NAMED + parameters(range).size();
    }

    private static Map<String, String> parameters(MediaType type) {
        return type.getParameters().entrySet().stream()
                .filter(parameter -> !BESIDE.contains(parameter.getKey()))
                .collect(toMap(Map.Entry::getKey, parameter -> unquoted(parameter.getValue())));
    }

    private static String unquoted(String value) {
        return value.length() > 1 && value.startsWith("\"") && value.endsWith("\"")
                ? value.substring(1, value.length() - 1)
                : value;
    }

    /**
     * How welcome a type is.
     *
     * @param exact false where a range that names the type leaves out parameters of it
     */
    private record Welcome(double quality, int specificity, boolean exact) implements Comparable<Welcome> {

        static final Welcome NONE = new Welcome(0, 0, false);

        private static final Comparator<Welcome> ORDER = Comparator.comparingDouble(Welcome::quality)
                .thenComparingInt(Welcome::specificity)
                .thenComparing(Welcome::exact);

        @Override
        public int compareTo(Welcome other) {
            return ORDER.compare(this, other);
        }
    }
}
