package parley.subjects;

import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;

/** All actors. */
public interface Actors extends JpaRepository<Actor, Long> {

    Optional<Actor> findBySlug(String slug);

    List<Actor> findAllByOrderByKindAscSortNameAsc();

    List<Actor> findAllByOrderByKindAscSortNameAsc(Pageable page);
}
