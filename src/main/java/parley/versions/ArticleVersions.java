package parley.versions;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;
import parley.articles.Article;
import parley.articles.Paragraph;
import parley.claims.Claim;

/** All versions of articles, and what they consist of: what is still so, and what is no longer. */
interface ArticleVersions extends JpaRepository<ArticleVersion, Long> {

    /** With their reasons, the latest first. */
    @Query("select distinct v from ArticleVersion v left join fetch v.reasons where v.article = :article"
            + " order by v.number desc")
    List<ArticleVersion> of(Article article);

    @Query("select v from ArticleVersion v where v.article = :article and v.number = :number")
    Optional<ArticleVersion> find(Article article, int number);

    @Query("select p from Paragraph p where p.article = :article and p.sinceVersion <= :number"
            + " and (p.retiredIn is null or p.retiredIn > :number)")
    List<Paragraph> paragraphsSince(Article article, int number);

    @Query("select p from FormerParagraph p where p.article = :article and p.sinceVersion <= :number"
            + " and p.untilVersion > :number")
    List<FormerParagraph> paragraphsThen(Article article, int number);

    @Query("select t from FormerText t where t.sha256 in :hashes")
    List<FormerText> texts(Collection<String> hashes);

    @Query("select p from Paragraph p where p.article = :article and p.sha256 in :hashes")
    List<Paragraph> textsNow(Article article, Collection<String> hashes);

    @Query("select c from Claim c join fetch c.paragraph where c.article = :article and c.sinceVersion <= :number")
    List<Claim> claimsSince(Article article, int number);

    @Query("select c from FormerClaim c where c.article = :article and c.sinceVersion <= :number"
            + " and c.untilVersion > :number")
    List<FormerClaim> claimsThen(Article article, int number);

    @Query("select c from FormerClaim c where c.state.code = :code order by c.sinceVersion")
    List<FormerClaim> formerly(String code);

    /** The first version that no longer had a text, by the beginning of its SHA-256. */
    @Query("select max(p.untilVersion) from FormerParagraph p where p.article = :article and p.state.sha256 like :mark")
    Optional<Integer> untilWhen(Article article, String mark);

    @Query("select max(p.retiredIn) from Paragraph p where p.article = :article and p.sha256 like :mark")
    Optional<Integer> retiredWhen(Article article, String mark);
}
