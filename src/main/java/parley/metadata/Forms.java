package parley.metadata;

import java.util.Set;
import parley.forms.Representation;

/** What metadata says of a form. */
final class Forms {

    /** Those that describe a thing; all others are taken for the thing itself in another form. */
    private static final Set<String> DESCRIBING = Set.of(
            "application/json",
            "application/ld+json",
            "application/x-bibtex",
            "application/x-research-info-systems",
            "application/vnd.citationstyles.csl+json");

    private Forms() {}

    /** Its media type without parameters. */
    static String type(Representation form) {
        return form.type().getType() + "/" + form.type().getSubtype();
    }

    static boolean describes(Representation form) {
        return DESCRIBING.contains(type(form));
    }
}
