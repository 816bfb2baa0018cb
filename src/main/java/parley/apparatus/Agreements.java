package parley.apparatus;

import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;
import parley.articles.Article;

/** The agreement of annotators, article by article. */
public interface Agreements extends JpaRepository<Agreement, Long> {

    Optional<Agreement> findByArticle(Article article);

    @Query("select g from Agreement g join fetch g.article a order by a.code")
    List<Agreement> inOrder(Limit most);
}
