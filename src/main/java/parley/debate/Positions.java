package parley.debate;

import java.util.Collection;
import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;
import parley.claims.Claim;

/** All positions. */
public interface Positions extends JpaRepository<Position, Long> {

    @Query("select p from Position p join fetch p.question q where p.claim = :claim order by q.sequenceNumber")
    List<Position> of(Claim claim);

    /** The positions that claims in an author's articles take, question by question. */
    @Query("select p from Position p join fetch p.question q join fetch p.claim c join fetch c.article a"
            + " join fetch c.paragraph join a.bylines b where b.author.slug = :author"
            + " order by q.sequenceNumber, c.code")
    List<Position> byAuthor(String author, Limit most);

    List<Position> findByQuestion(Question question);

    /** Those that claims of these articles, named by their codes, take on a question. */
    @Query("select p from Position p join fetch p.claim c where p.question = :question and c.article.code in :articles")
    List<Position> on(Question question, Collection<String> articles);

    /** The positions with these keys in the database, question by question. */
    @Query("select p from Position p join fetch p.question q join fetch p.claim c join fetch c.article"
            + " join fetch c.paragraph where p.id in :keys order by q.sequenceNumber, c.code")
    List<Position> withKeys(Collection<Long> keys);

    /** A page of those that are taken on a question. */
    @Query("select p from Position p join fetch p.claim c where p.question = :question order by c.code")
    List<Position> on(Question question, Pageable page);

    long countByQuestion(Question question);
}
