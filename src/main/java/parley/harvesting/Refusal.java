package parley.harvesting;

/** What the protocol answers where it cannot give what was asked for, by a code of its own. */
final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    enum Code {
        BAD_VERB("badVerb"),
        BAD_ARGUMENT("badArgument"),
        BAD_RESUMPTION_TOKEN("badResumptionToken"),
        CANNOT_DISSEMINATE_FORMAT("cannotDisseminateFormat"),
        ID_DOES_NOT_EXIST("idDoesNotExist"),
        NO_RECORDS_MATCH("noRecordsMatch");

        private final String word;

        Code(String word) {
            this.word = word;
        }

        String word() {
            return word;
        }
    }

    private final Code code;

    Refusal(Code code, String why) {
        super(why, null, false, false);
        this.code = code;
    }

    static Refusal badArgument(String why) {
        return new Refusal(Code.BAD_ARGUMENT, why);
    }

    Code code() {
        return code;
    }

    String why() {
        return String.valueOf(getMessage());
    }
}
