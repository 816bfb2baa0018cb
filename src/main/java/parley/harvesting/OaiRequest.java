package parley.harvesting;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import parley.harvesting.Refusal.Code;

/**
 * A request of which verb, arguments and their syntax are as the protocol has them.
 *
 * @param arguments but for the verb
 */
record OaiRequest(Verb verb, Map<String, String> arguments) {

    private static final Pattern WORD = Pattern.compile("[A-Za-z0-9\\-_.!~*'()]+");

    /**
     * Reads the parameters of an address or of a form.
     *
     * @throws Refusal if they are no request
     */
    static OaiRequest read(Map<String, String[]> parameters) {
        String[] verbs = parameters.get(Verb.VERB);
        if (verbs == null || verbs.length != 1) {
            throw new Refusal(Code.BAD_VERB, verbs == null ? "The verb is missing." : "There is more than one verb.");
        }
        Verb verb = Verb.of(verbs[0]).orElseThrow(() -> new Refusal(Code.BAD_VERB, "The protocol has no such verb."));
        Map<String, String> arguments = new LinkedHashMap<>();
        parameters.forEach((name, values) -> {
            if (!name.equals(Verb.VERB)) {
                check(verb, name, values);
                arguments.put(name, values[0]);
            }
        });
        if (arguments.containsKey(Verb.TOKEN)) {
            if (arguments.size() > 1) {
                throw Refusal.badArgument("A resumptionToken stands alone.");
            }
        } else if (!arguments.keySet().containsAll(verb.required())) {
            throw Refusal.badArgument(verb.word() + " needs " + String.join(" and ", verb.required()) + ".");
        }
        return new OaiRequest(verb, arguments);
    }

    private static void check(Verb verb, String name, String[] values) {
        if (!verb.knows(name)) {
            throw Refusal.badArgument(verb.word() + " has no argument of a name that was given.");
        }
        if (values.length != 1) {
            throw Refusal.badArgument(name + " is given more than once.");
        }
        boolean wellFormed = switch (name) {
            case Verb.IDENTIFIER -> isUri(values[0]);
            case Verb.PREFIX -> WORD.matcher(values[0]).matches();
            // The rest is read by those who need it.
            default -> true;
        };
        if (!wellFormed) {
            throw Refusal.badArgument(name + " is not well formed.");
        }
    }

    private static boolean isUri(String text) {
        try {
            return new URI(text).isAbsolute();
        } catch (URISyntaxException e) {
            return false;
        }
    }

    @Nullable
    String argument(String name) {
        return arguments.get(name);
    }

    /** An argument that the verb requires. */
    String required(String name) {
        String value = arguments.get(name);
        if (value == null) {
            throw new IllegalArgumentException(verb.word() + " was checked and lacks " + name);
        }
        return value;
    }
}
