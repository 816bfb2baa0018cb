package parley.search;

/** The search engine does not answer at this moment. */
class EngineRests extends RuntimeException {

    private static final long serialVersionUID = 1L;

    EngineRests() {
        super("the search engine does not answer");
    }
}
