package parley.debate;

import static java.util.Comparator.comparing;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;
import parley.articles.Article;
import parley.claims.Claim;

/** All relations between claims. */
public interface Relations extends JpaRepository<Relation, Long> {

    /** Those that a claim takes part in, on either side. */
    default List<Relation> of(Claim claim) {
        // One query for both sides would read every relation there is.
        return Stream.concat(from(claim).stream(), to(claim).stream())
                .sorted(comparing((Relation relation) -> relation.type().name())
                        .thenComparing(relation -> relation.from().id())
                        .thenComparing(relation -> relation.to().id()))
                .toList();
    }

    @Query("select r from Relation r join fetch r.fromClaim f join fetch f.article join fetch f.paragraph"
            + " join fetch r.toClaim t join fetch t.article join fetch t.paragraph where f = :claim")
    List<Relation> from(Claim claim);

    @Query("select r from Relation r join fetch r.fromClaim f join fetch f.article join fetch f.paragraph"
            + " join fetch r.toClaim t join fetch t.article join fetch t.paragraph where t = :claim")
    List<Relation> to(Claim claim);

    /** Those that begin at a claim of an article. */
    @Query("select r from Relation r join fetch r.fromClaim f join fetch r.toClaim t join fetch t.article"
            + " where f.article = :article order by f.code, t.code")
    List<Relation> fromClaimsOf(Article article);

    /** Those that lead to a claim of an article. */
    @Query("select r from Relation r join fetch r.fromClaim f join fetch f.article join fetch r.toClaim t"
            + " where t.article = :article order by f.code, t.code")
    List<Relation> toClaimsOf(Article article);
    /** Those that some claims take part in, on either side, each once. */
    default List<Relation> ofAny(Collection<Claim> claims) {
        return Stream.concat(fromAny(claims).stream(), toAny(claims).stream())
                .distinct()
                .toList();
    }

    @Query("select r from Relation r join fetch r.fromClaim f join fetch r.toClaim where f in :claims")
    List<Relation> fromAny(Collection<Claim> claims);

    @Query("select r from Relation r join fetch r.fromClaim join fetch r.toClaim t where t in :claims")
    List<Relation> toAny(Collection<Claim> claims);

    /** Those of these types on both of whose sides stands one of these claims. */
    @Query("select r from Relation r join fetch r.fromClaim f join fetch r.toClaim t"
            + " where f in :claims and t in :claims and r.type in :types order by f.code, t.code")
    List<Relation> among(Collection<Claim> claims, Collection<RelationType> types);

    /** Those on both of whose sides stands a claim of one of these articles, named by their codes. */
    @Query("select r from Relation r join fetch r.fromClaim f join fetch r.toClaim t"
            + " where f.article.code in :articles and t.article.code in :articles")
    List<Relation> within(Collection<String> articles);
}
