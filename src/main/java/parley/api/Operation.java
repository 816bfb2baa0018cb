package parley.api;

import java.lang.reflect.Type;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;

/**
 * Something that can be asked of the archive.
 *
 * @param path with its variables in braces
 * @param type of the answer
 * @param message the key of its name among the messages; absent where no room has named it
 * @param body what is written as JSON; absent where the answer is anything else
 */
public record Operation(
        String path,
        MediaType type,
        @Nullable String message,
        List<Parameter> parameters,
        @Nullable Type body) {

    /** An address that answers, the variables being those of the examples. */
    public String example() {
        String address = path;
        for (Parameter parameter : parameters) {
            String value = parameter.example();
            if (!parameter.isQuery() && value != null) {
                address = address.replace("{" + parameter.name() + "}", value);
            }
        }
        return address;
    }

    public List<Parameter> query() {
        return parameters.stream().filter(Parameter::isQuery).toList();
    }

    /**
     * Whether a form can ask it: its path is the same for all, and it takes an empty field for one that is not there. That
     * protocols do not, whose addresses have no suffix.
     */
    public boolean form() {
        return !query().isEmpty() && !path.contains("{") && path.contains(".");
    }

    public String mediaType() {
        return type.getType() + "/" + type.getSubtype();
    }
}
