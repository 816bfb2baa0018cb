package parley.debate;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** All questions. */
public interface Questions extends JpaRepository<Question, Long> {

    Optional<Question> findBySlug(String slug);

    List<Question> findAllByOrderBySequenceNumber();

    List<Question> findBySlugInOrderBySequenceNumber(Collection<String> slugs);

    /** Those that no claim of any other article than these, named by their codes, answers. */
    @Query("select q from Question q where not exists (select p from Position p where p.question = q"
            + " and p.claim.article.code not in :articles)")
    List<Question> answeredByNoneBut(Collection<String> articles);

    List<Question> findAllByOrderBySequenceNumber(Pageable page);
}
