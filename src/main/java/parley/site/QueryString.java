package parley.site;

import static java.util.stream.Collectors.joining;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Builds the query of an address, parameter by parameter, in the order in which they are added. */
public final class QueryString {

    private final List<Parameter> parameters = new ArrayList<>();

    /** One parameter as it is meant, before it is encoded. */
    public record Parameter(String name, String value) {}

    /** Adds one parameter; both are encoded. */
    public QueryString add(String name, String value) {
        parameters.add(new Parameter(name, value));
        return this;
    }

    /** What was added so far, for forms that pass it on. */
    public List<Parameter> parameters() {
        return List.copyOf(parameters);
    }

    /** The query with its question mark, or nothing where no parameter was added. */
    @Override
    public String toString() {
        return parameters.stream()
                .map(parameter -> encoded(parameter.name()) + "=" + encoded(parameter.value()))
                .collect(joining("&", parameters.isEmpty() ? "" : "?", ""));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
