package parley.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A parameter of an address.
 *
 * @param in {@code path} or {@code query}
 * @param words the values that there can be; empty where they are not a closed list
 * @param many whether several values mean any of them
 * @param most the largest number; absent where the value is text
 * @param example a value that finds something in the seeds
 */
public record Parameter(
        String name,
        String in,
        List<String> words,
        boolean many,
        @Nullable Integer most,
        @Nullable String example) {

    static Parameter path(String name, String example) {
        return new Parameter(name, "path", List.of(), false, null, example);
    }

    static Parameter text(String name, @Nullable String example) {
        return new Parameter(name, "query", List.of(), false, null, example);
    }

    static Parameter number(String name, int most, String example) {
        return new Parameter(name, "query", List.of(), false, most, example);
    }

    static Parameter oneOf(String name, List<String> words, String example) {
        return new Parameter(name, "query", words, false, null, example);
    }

    static Parameter anyOf(String name, List<String> words, @Nullable String example) {
        return new Parameter(name, "query", words, true, null, example);
    }

    public boolean isQuery() {
        return in.equals("query");
    }

    /** As OpenAPI has it. */
    Map<String, Object> described() {
        Map<String, Object> value = new LinkedHashMap<>();
        Integer largest = most;
        if (largest != null) {
            value.put("type", "integer");
            value.put("minimum", 1);
            value.put("maximum", largest);
        } else {
            value.put("type", "string");
        }
        if (!words.isEmpty()) {
            value.put("enum", words);
        }
        Map<String, Object> described = new LinkedHashMap<>();
        described.put("name", name);
        described.put("in", in);
        if (!isQuery()) {
            described.put("required", true);
        }
        described.put("schema", many ? Map.of("type", "array", "items", value) : value);
        if (example != null) {
            Object shown = largest == null ? example : Integer.valueOf(example);
            described.put("example", many ? List.of(shown) : shown);
        }
        return described;
    }
}
