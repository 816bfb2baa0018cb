package parley.apparatus;

import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;
import parley.articles.Article;

/** All sentences without a claim. */
public interface SilentSentences extends JpaRepository<SilentSentence, Long> {

    @Query("select s from SilentSentence s join fetch s.paragraph p join fetch p.article a"
            + " order by a.code, p.sequenceNumber")
    List<SilentSentence> inOrder(Limit most);

    @Query("select s from SilentSentence s join s.paragraph p where p.article = :article")
    List<SilentSentence> of(Article article);
}
