package parley.matrix;

import java.util.List;
import java.util.Set;
import parley.claims.ClaimCard;
import parley.site.Link;

/**
 * What one author answers to one question: a cell of the matrix. An author without a claim is silent, which is shown.
 *
 * @param slug of the author
 */
public record Answers(String slug, Link author, List<Answer> claims) {

    /** One claim as an answer. */
    public record Answer(String stance, ClaimCard claim) {}

    public boolean silent() {
        return claims.isEmpty();
    }

    /** The stances that the author's claims take, without repetition: yes, no, qualified. */
    public List<String> stances() {
        return claims.stream().map(Answer::stance).distinct().toList();
    }

    /** Whether those who answer have no one stance in common. */
    static boolean differ(List<Answers> cells) {
        List<Set<String>> spoken = cells.stream()
                .filter(cell -> !cell.silent())
                .map(cell -> Set.copyOf(cell.stances()))
                .toList();
        return spoken.size() > 1
                && spoken.getFirst().stream()
                        .noneMatch(stance -> spoken.stream().allMatch(stances -> stances.contains(stance)));
    }
}
