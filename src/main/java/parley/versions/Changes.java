package parley.versions;

import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** All that happened. */
interface Changes extends JpaRepository<Change, Long> {

    @Query("select c from Change c left join fetch c.version v left join fetch v.article"
            + " order by c.happenedAt desc, c.id desc")
    List<Change> latest(Pageable page);

    @Query("select c from Change c where c.kind = WITHDRAWN and c.path = :path")
    Optional<Change> withdrawalOf(String path);
}
