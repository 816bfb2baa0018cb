package parley.debate;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

/** All questions. */
public interface Questions extends JpaRepository<Question, Long> {

    Optional<Question> findBySlug(String slug);

    List<Question> findAllByOrderBySequenceNumber();
}
