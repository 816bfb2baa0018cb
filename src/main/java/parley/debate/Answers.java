package parley.debate;

import java.util.List;
import parley.claims.ClaimCard;
import parley.site.Link;

/**
 * What one author answers to one question: a cell of the matrix. An author without a claim is silent, which is shown.
 *
 * @param stances the stances that the author's claims take, without repetition: yes, no, qualified
 */
record Answers(Link author, List<String> stances, List<Answer> claims) {

    /** One claim as an answer. */
    record Answer(String stance, ClaimCard claim) {}

    public boolean silent() {
        return claims.isEmpty();
    }
}
