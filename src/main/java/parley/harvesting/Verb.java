package parley.harvesting;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** What a harvester can ask for, with the arguments that the protocol has for each. */
enum Verb {
    IDENTIFY("Identify"),
    LIST_METADATA_FORMATS("ListMetadataFormats"),
    LIST_SETS("ListSets"),
    GET_RECORD("GetRecord"),
    LIST_IDENTIFIERS("ListIdentifiers"),
    LIST_RECORDS("ListRecords");

    static final String VERB = "verb";
    static final String IDENTIFIER = "identifier";
    static final String PREFIX = "metadataPrefix";
    static final String FROM = "from";
    static final String UNTIL = "until";
    static final String SET = "set";
    static final String TOKEN = "resumptionToken";

    private final String word;

    Verb(String word) {
        this.word = word;
    }

    static Optional<Verb> of(String word) {
        return Arrays.stream(values()).filter(verb -> verb.word.equals(word)).findFirst();
    }

    String word() {
        return word;
    }

    Set<String> required() {
        return switch (this) {
            case IDENTIFY, LIST_METADATA_FORMATS, LIST_SETS -> Set.of();
            case GET_RECORD -> Set.of(IDENTIFIER, PREFIX);
            case LIST_IDENTIFIERS, LIST_RECORDS -> Set.of(PREFIX);
        };
    }

    /** Lists are resumed by a token, which then stands alone. */
    private Set<String> optional() {
        return switch (this) {
            case IDENTIFY, GET_RECORD -> Set.of();
            case LIST_METADATA_FORMATS -> Set.of(IDENTIFIER);
            case LIST_SETS -> Set.of(TOKEN);
            case LIST_IDENTIFIERS, LIST_RECORDS -> Set.of(FROM, UNTIL, SET, TOKEN);
        };
    }

    boolean knows(String argument) {
        return required().contains(argument) || optional().contains(argument);
    }
}
