package parley.claims;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import parley.articles.Article;

/** All claims that have been withdrawn. */
public interface Withdrawals extends JpaRepository<Withdrawal, Long> {

    Optional<Withdrawal> findByClaimCode(String claimCode);

    List<Withdrawal> findByArticle(Article article);
}
