package parley.subjects;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

/** All summits. */
public interface Summits extends JpaRepository<Summit, Long> {

    Optional<Summit> findBySlug(String slug);

    List<Summit> findAllByOrderBySequenceNumber();
}
