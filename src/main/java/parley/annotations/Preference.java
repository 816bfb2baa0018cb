package parley.annotations;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a client prefers to get of a container: the {@code include} of its {@code Prefer} header (RFC 7240).
 *
 * @param applied whether anything was preferred that is known here
 * @param minimal no annotations within the container's own description
 * @param iris their addresses instead of the annotations
 */
record Preference(boolean applied, boolean minimal, boolean iris) {

    private static final String MINIMAL = "http://www.w3.org/ns/ldp#PreferMinimalContainer";
    private static final String IRIS = "http://www.w3.org/ns/oa#PreferContainedIRIs";
    private static final String DESCRIPTIONS = "http://www.w3.org/ns/oa#PreferContainedDescriptions";

    private static final Pattern INCLUDE = Pattern.compile(
            "return\\s*=\\s*\"?representation\"?\\s*;[^,]*?include\\s*=\\s*(?:\"([^\"]*)\"|([^\\s;,\"]+))");

    /** @param iris the parameter of the address, which decides where it is given; the header's wish may be unfulfillable */
    static Preference of(List<String> headers, @Nullable String iris) {
        Set<String> wanted = headers.stream()
                .flatMap(header -> INCLUDE.matcher(header).results())
                .flatMap(include ->
                        Arrays.stream((include.group(1) == null ? include.group(2) : include.group(1)).split("\\s+")))
                .collect(Collectors.toSet());
        return new Preference(
                wanted.contains(MINIMAL) || wanted.contains(IRIS) || wanted.contains(DESCRIPTIONS),
                wanted.contains(MINIMAL),
                iris == null ? wanted.contains(IRIS) && !wanted.contains(DESCRIPTIONS) : iris.equals("1"));
    }
}
