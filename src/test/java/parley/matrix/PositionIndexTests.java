package parley.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import parley.debate.Stance;
import parley.matrix.PositionIndex.Answered;
import parley.matrix.PositionIndex.Part;

/** The index of positions says what the database says of the same positions. */
class PositionIndexTests {

    private static final int ARTICLES = 12;
    private static final int CLAIMS = 90;
    private static final List<Stance> STANCES = List.of(Stance.values());
    private static final String POSITIONS = " from position p join claim c on c.id = p.claim_id"
            + " join byline j on j.article_id = c.article_id join author w on w.id = j.author_id"
            + " join question q on q.id = p.question_id ";

    private final Random random = new Random(1);
    private final JdbcClient sql = JdbcClient.create(
            new DriverManagerDataSource("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1", "parley", ""));

    @BeforeEach
    void answer() {
        update("create table question (id bigint, slug varchar, sequence_number integer)");
        update("create table author (id bigint, slug varchar)");
        update("create table byline (article_id bigint, author_id bigint, position integer)");
        update("create table claim (id bigint, article_id bigint)");
        update("create table position (id bigint, claim_id bigint, question_id bigint, stance varchar)");
        for (int number = 0; number < 8; number++) {
            update("insert into question values (?, ?, ?)", 100 + number, "question-" + number, number);
            update("insert into author values (?, ?)", 200 + number, "author-" + number);
        }
        for (int article = 0; article < ARTICLES; article++) {
            update("insert into byline values (?, ?, 0)", article, 200 + random.nextInt(4));
            if (article % 3 == 0) {
                update("insert into byline values (?, ?, 1)", article, 204 + random.nextInt(3));
            }
        }
        for (int claim = 0; claim < CLAIMS; claim++) {
            update("insert into claim values (?, ?)", claim, random.nextInt(ARTICLES));
            for (int question = 0; question < 7; question++) {
                if (random.nextInt(8) < 7 - question) {
                    update(
                            "insert into position values (?, ?, ?, ?)",
                            1000 + claim * 10 + question,
                            claim,
                            100 + question,
                            STANCES.get(random.nextInt(3)).name());
                }
            }
        }
    }

    private void update(String statement, Object... values) {
        sql.sql(statement).params(values).update();
    }

    private List<String> words(String query) {
        return sql.sql(query)
                .query((row, number) -> String.valueOf(row.getString(1)))
                .list();
    }

    @Test
    void thoseWhoAnswerMostAreFound() {
        Part part = new Part(List.of("question-1", "question-4"), claim -> claim % 2 == 0);
        assertThat(PositionIndex.read(sql).speaking(part, 5))
                .hasSize(5)
                .isEqualTo(words("select w.slug" + POSITIONS
                        + "where q.slug in ('question-1', 'question-4') and mod(c.id, 2) = 0"
                        + " group by w.slug order by count(*) desc, w.slug limit 5"));
    }

    @Test
    void questionsAreRankedByTheirAnswers() {
        Answered answered = PositionIndex.read(sql).answered(claim -> claim < 40, 3);
        assertThat(answered.slugs())
                .isEqualTo(words("select q.slug from position p join question q on q.id = p.question_id"
                        + " where p.claim_id < 40 group by q.slug, q.sequence_number"
                        + " order by count(*) desc, q.sequence_number limit 3"));
        assertThat(answered.all()).isEqualTo(7);
    }

    @Test
    void ofEachStanceTheFirstAreTaken() {
        Part part = new Part(List.of("question-0", "question-2", "question-7"), claim -> true);
        List<Long> keys = PositionIndex.read(sql).keys(part, List.of("author-1", "author-5", "nobody"), 2);
        assertThat(keys.stream().map(String::valueOf).toList())
                .isNotEmpty()
                .containsExactlyInAnyOrderElementsOf(words("select distinct id from (select p.id, row_number() over"
                        + " (partition by p.question_id, w.id, p.stance order by p.claim_id) as place" + POSITIONS
                        + "where q.slug in ('question-0', 'question-2', 'question-7')"
                        + " and w.slug in ('author-1', 'author-5')) where place <= 2"));
    }
}
