package parley.records;

import org.jspecify.annotations.Nullable;
import parley.debate.Question;

/**
 * A question that several claims answer, as JSON.
 *
 * @param positions the address of the claims that answer it
 */
public record QuestionJson(
        String slug, String url, String wording, @Nullable String note, String positions) {

    public static QuestionJson of(Question question) {
        return new QuestionJson(
                question.slug(),
                "/questions/" + question.slug(),
                question.wording(),
                question.note(),
                "/questions/" + question.slug() + "/positions.json");
    }
}
