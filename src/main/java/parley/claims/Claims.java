package parley.claims;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;
import parley.articles.Article;

/** All claims that stand; the withdrawn ones are {@link Withdrawals}. */
public interface Claims extends JpaRepository<Claim, Long> {

    @Query("select c from Claim c join fetch c.article join fetch c.paragraph where c.code = :code")
    Optional<Claim> find(String code);

    /** The key in the database of the claim with that id. */
    @Query("select c.id from Claim c where c.code = :code")
    Optional<Long> key(String code);

    @Query("select c from Claim c join fetch c.article join fetch c.paragraph where c.id in :keys"
            + " order by c.article.publication.publishedEarliest, c.article.code, c.sequenceNumber")
    List<Claim> withKeys(Collection<Long> keys);

    @Query("select c from Claim c join fetch c.article join fetch c.paragraph where c.article = :article"
            + " order by c.sequenceNumber")
    List<Claim> of(Article article);

    @Query("select c from Claim c where c.code in :ids")
    List<Claim> withIds(Collection<String> ids);

    @Query("select c from Claim c where c.article = :article and c.sequenceNumber = :number")
    Optional<Claim> at(Article article, int number);
}
