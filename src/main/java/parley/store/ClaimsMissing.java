package parley.store;

import java.util.List;

/** An article lacks claims that were published and are not withdrawn; nothing may be stored. */
public class ClaimsMissing extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String source;
    private final transient List<String> claims;

    ClaimsMissing(String source, List<String> claims) {
        super("claims that were published are missing in " + source + ": " + String.join(", ", claims));
        this.source = source;
        this.claims = List.copyOf(claims);
    }

    /** The name of the document that the article was taken from. */
    public String source() {
        return source;
    }

    /** The ids of the missing claims. */
    public List<String> claims() {
        return claims;
    }
}
