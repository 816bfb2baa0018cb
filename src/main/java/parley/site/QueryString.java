package parley.site;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Builds the query of an address, parameter by parameter, in the order in which they are added. */
public final class QueryString {

    private final StringBuilder text = new StringBuilder();

    /** Adds one parameter; both are encoded. */
    public QueryString add(String name, String value) {
        text.append(text.isEmpty() ? '?' : '&')
                .append(URLEncoder.encode(name, StandardCharsets.UTF_8))
                .append('=')
                .append(URLEncoder.encode(value, StandardCharsets.UTF_8));
        return this;
    }

    /** The query with its question mark, or nothing where no parameter was added. */
    @Override
    public String toString() {
        return text.toString();
    }
}
