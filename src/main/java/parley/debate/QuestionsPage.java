package parley.debate;

import java.util.List;
import org.jspecify.annotations.Nullable;
import parley.site.Link;

/**
 * The matrix of authors and questions.
 *
 * @param authors the columns
 */
record QuestionsPage(List<Link> authors, List<Row> questions) {

    /** One question with a cell for each author, in the order of the columns. */
    record Row(String slug, String wording, @Nullable String note, List<Answers> cells) {

        public String address() {
            return "/questions/" + slug;
        }
    }
}
