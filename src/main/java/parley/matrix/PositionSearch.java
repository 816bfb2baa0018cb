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

    private static final String POSITIONS = " from position p join question q on q.id = p.question_id"
            + " join claim c on c.id = p.claim_id join byline j on j.article_id = c.article_id"
            + " join author w on w.id = j.author_id where ";

    private final JdbcClient sql;

    PositionSearch(JdbcClient sql) {
        this.sql = sql;
    }

    /**
     * The part of the matrix that is meant.
     *
     * @param question the slug of the only question; absent where all are meant
     * @param summit the slug of the summit that the claims are about; absent where any are meant
     */
    record Part(@Nullable String question, @Nullable String summit) {

        static final Part WHOLE = new Part(null, null);

        private String condition() {
            return (question == null ? "1 = 1" : "q.slug = :question")
                    + (summit == null
                            ? ""
                            : " and p.claim_id in (select k.claim_id from claim_summit k"
                                    + " join summit s on s.id = k.summit_id where s.slug = :summit)");
        }

        private Map<String, Object> parameters() {
            Map<String, Object> parameters = new HashMap<>();
            if (question != null) {
                parameters.put("question", question);
            }
            if (summit != null) {
                parameters.put("summit", summit);
            }
            return parameters;
        }
    }

    /** The slugs of the authors with the most positions. */
    List<String> speaking(Part part, int most) {
        return sql.sql("select w.slug" + POSITIONS + part.condition()
                        + " group by w.slug order by count(*) desc, w.slug limit :most")
                .params(part.parameters())
                .param("most", most)
                .query((row, number) -> requireNonNull(row.getString(1)))
                .list();
    }

    /** The positions of these authors, of each author on each question the first so many of each stance. */
    List<Long> keys(Part part, Collection<String> authors, int most) {
        return authors.isEmpty()
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
