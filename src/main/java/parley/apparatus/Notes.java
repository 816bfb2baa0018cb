package parley.apparatus;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;
import parley.articles.Article;

/** All editorial notes. */
public interface Notes extends JpaRepository<Note, Long> {

    @Query(
            "select n from Note n join fetch n.paragraph p where p.article = :article order by p.sequenceNumber, n.start")
    List<Note> of(Article article);
}
