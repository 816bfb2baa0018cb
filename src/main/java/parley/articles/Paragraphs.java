package parley.articles;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** All paragraphs, the retired ones included. */
public interface Paragraphs extends JpaRepository<Paragraph, Long> {

    /** The one with that anchor, which an article has or ever had. */
    @Query("select p from Paragraph p join fetch p.article where p.article.slug = :article and p.anchor = :anchor")
    Optional<Paragraph> find(String article, String anchor);

    /** Those that an article has now, in order. */
    @Query("select p from Paragraph p where p.article = :article and p.retiredOn is null order by p.sequenceNumber")
    List<Paragraph> of(Article article);

    /** Those that some articles have now, article by article in order. */
    @Query("select p from Paragraph p where p.article in :articles and p.retiredOn is null"
            + " order by p.article.id, p.sequenceNumber")
    List<Paragraph> of(Collection<Article> articles);

    /** Those that an article has or ever had. */
    @Query("select p from Paragraph p where p.article = :article order by p.sequenceNumber")
    List<Paragraph> everOf(Article article);

    /** Those that an article had once and has no longer. */
    @Query("select p from Paragraph p where p.article = :article and p.retiredOn is not null order by p.sequenceNumber")
    List<Paragraph> retired(Article article);
}
