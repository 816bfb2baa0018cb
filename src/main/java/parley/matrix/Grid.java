package parley.matrix;

import java.util.List;
import java.util.Map;
import parley.authors.Author;
import parley.debate.Position;
import parley.debate.Question;

/**
 * Authors, questions, and the positions where they meet.
 *
 * @param selected whether these are the few authors who answer most, out of very many
 * @param asked how many questions there are, with the ones that these lines are of
 */
record Grid(List<Author> authors, List<Line> lines, boolean selected, long asked) {

    /**
     * One question.
     *
     * @param taken the positions of each author who answers it, by the author's slug
     */
    record Line(Question question, Map<String, List<Position>> taken) {

        /** The positions of an author; none where the author is silent. */
        List<Position> of(Author author) {
            return taken.getOrDefault(author.slug(), List.of());
        }
    }
}
