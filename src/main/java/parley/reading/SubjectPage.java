package parley.reading;

import java.util.List;
import parley.claims.ClaimsByAuthor;

/**
 * What a page about a subject says of the claims about it.
 *
 * @param columns one for each author, silent ones included where they are few
 * @param total claims about the subject in the whole archive
 * @param all the list of all of them
 */
public record SubjectPage(List<ClaimsByAuthor> columns, long total, long shown, String all) {

    public boolean complete() {
        return shown == total;
    }
}
