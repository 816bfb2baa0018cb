package parley.claims;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;
import parley.articles.Article;

/** All claims that have been withdrawn. */
public interface Withdrawals extends JpaRepository<Withdrawal, Long> {

    Optional<Withdrawal> findByClaimCode(String claimCode);

    List<Withdrawal> findByArticle(Article article);

    @Query("select w from Withdrawal w join fetch w.article where w.claimCode in :ids")
    List<Withdrawal> withIds(Collection<String> ids);
}
