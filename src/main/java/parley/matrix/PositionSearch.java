package parley.matrix;

import static java.util.Objects.requireNonNull;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds which positions a matrix should show, without reading any of them. */
@Component
class PositionSearch {

    private static final String POSITIONS = " from position p join claim c on c.id = p.claim_id"
            + " join byline j on j.article_id = c.article_id join author w on w.id = j.author_id where ";

    private static final String OF_SUMMIT = "p.claim_id in (select k.claim_id from claim_summit k"
            + " join summit s on s.id = k.summit_id where s.slug = :summit)";

    private final JdbcClient sql;

    PositionSearch(JdbcClient sql) {
        this.sql = sql;
    }

    /**
     * The part of the matrix that is meant.
     *
     * @param questions the slugs of the questions
     * @param summit the slug of the summit that the claims are about; absent where any are meant
     */
    record Part(List<String> questions, @Nullable String summit) {

        private String condition() {
            return "p.question_id in (select q.id from question q where q.slug in (:questions))"
                    + (summit == null ? "" : " and " + OF_SUMMIT);
        }

        private Map<String, Object> parameters() {
            Map<String, Object> parameters = new HashMap<>();
            parameters.put("questions", questions);
            if (summit != null) {
                parameters.put("summit", summit);
            }
            return parameters;
        }
    }

    /**
     * The questions with the most positions.
     *
     * @param slugs of so many as were asked for
     * @param all how many questions have any
     */
    record Answered(List<String> slugs, int all) {}

    /** The questions that claims about a summit answer. */
    Answered answered(String summit, int most) {
        record Row(String slug, int all) {}
        List<Row> rows = sql.sql("select q.slug, count(*) over () from position p"
                        + " join question q on q.id = p.question_id where " + OF_SUMMIT
                        + " group by q.slug, q.sequence_number order by count(*) desc, q.sequence_number limit :most")
                .param("summit", summit)
                .param("most", most)
                .query((row, number) -> new Row(requireNonNull(row.getString(1)), row.getInt(2)))
                .list();
        return new Answered(
                rows.stream().map(Row::slug).toList(),
                rows.isEmpty() ? 0 : rows.getFirst().all());
    }

    /** The slugs of the authors with the most positions. */
    List<String> speaking(Part part, int most) {
        return part.questions().isEmpty()
                ? List.of()
                : sql.sql("select w.slug" + POSITIONS + part.condition()
                                + " group by w.slug order by count(*) desc, w.slug limit :most")
                        .params(part.parameters())
                        .param("most", most)
                        .query((row, number) -> requireNonNull(row.getString(1)))
                        .list();
    }

    /** The positions of these authors, of each author on each question the first so many of each stance. */
    List<Long> keys(Part part, Collection<String> authors, int most) {
        return authors.isEmpty() || part.questions().isEmpty()
                ? List.of()
                : sql.sql("select distinct found.id from (select p.id, row_number() over"
                                + " (partition by p.question_id, w.id, p.stance order by c.code) as place" + POSITIONS
                                + part.condition() + " and w.slug in (:authors)) as found where found.place <= :most")
                        .params(part.parameters())
                        .param("authors", authors)
                        .param("most", most)
                        .query((row, number) -> row.getLong(1))
                        .list();
    }
}
