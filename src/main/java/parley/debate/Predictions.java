package parley.debate;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;
import parley.claims.Claim;

/** All predictions. */
public interface Predictions extends JpaRepository<Prediction, Long> {

    Optional<Prediction> findByClaim(Claim claim);

    @Query("select p from Prediction p join fetch p.claim c join fetch c.article join fetch c.paragraph"
            + " where c in :claims order by c.code")
    List<Prediction> of(Collection<Claim> claims);

    /** The predictions in an author's articles. */
    @Query("select p from Prediction p join fetch p.claim c join fetch c.article a join fetch c.paragraph"
            + " join a.bylines b where b.author.slug = :author order by c.code")
    List<Prediction> byAuthor(String author, Limit most);

    @Query("select p from Prediction p join fetch p.claim c join fetch c.article join fetch c.paragraph"
            + " where c.code in :ids")
    List<Prediction> withIds(Collection<String> ids);
}
