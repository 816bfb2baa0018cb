package parley.articles;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** All articles. */
public interface Articles extends JpaRepository<Article, Long> {

    Optional<Article> findBySlug(String slug);

    Optional<Article> findByCode(String code);

    List<Article> findByCodeIn(Collection<String> codes);

    /** A page of them in the order in which they were published, the latest first. */
    @Query("select a from Article a order by a.publication.publishedEarliest desc, a.code")
    List<Article> inOrderOfPublication(Pageable page);

    /** Those that can have been published between two days, and certainly were by a third; the earliest first. */
    @Query("select a from Article a where a.publication.publishedEarliest <= :last"
            + " and a.publication.publishedLatest >= :first and a.publication.publishedLatest <= :known"
            + " order by a.publication.publishedEarliest, a.code")
    List<Article> published(LocalDate first, LocalDate last, LocalDate known);

    @Query("select a from Article a join a.bylines b where b.author.slug = :author"
            + " order by a.publication.publishedEarliest desc, a.code")
    List<Article> byAuthor(String author);

    /** The latest of them. */
    @Query("select a from Article a join a.bylines b where b.author.slug = :author"
            + " order by a.publication.publishedEarliest desc, a.code")
    List<Article> byAuthor(String author, Limit most);
}
