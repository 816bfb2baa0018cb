package parley.authors;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;

/** All authors. */
public interface Authors extends JpaRepository<Author, Long> {

    Optional<Author> findBySlug(String slug);

    List<Author> findAllByOrderByNamedDescSortName();

    List<Author> findBySlugInOrderByNamedDescSortName(Collection<String> slugs);

    List<Author> findAllByOrderByNamedDescSortName(Pageable page);
}
