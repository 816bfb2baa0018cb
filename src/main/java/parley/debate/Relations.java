package parley.debate;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;
import parley.claims.Claim;

/** All relations between claims. */
public interface Relations extends JpaRepository<Relation, Long> {

    /** Those that a claim takes part in, on either side. */
    @Query("select r from Relation r join fetch r.fromClaim f join fetch f.article join fetch f.paragraph"
            + " join fetch r.toClaim t join fetch t.article join fetch t.paragraph"
            + " where f = :claim or t = :claim order by r.type, f.code, t.code")
    List<Relation> of(Claim claim);

    /** Those of these types on both of whose sides stands one of these claims. */
    @Query("select r from Relation r join fetch r.fromClaim f join fetch r.toClaim t"
            + " where f in :claims and t in :claims and r.type in :types order by f.code, t.code")
    List<Relation> among(Collection<Claim> claims, Collection<RelationType> types);

    /** Those on both of whose sides stands a claim of one of these articles, named by their codes. */
    @Query("select r from Relation r join fetch r.fromClaim f join fetch r.toClaim t"
            + " where f.article.code in :articles and t.article.code in :articles")
    List<Relation> within(Collection<String> articles);
}
