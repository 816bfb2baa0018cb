package parley.subjects;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** All summits. */
public interface Summits extends JpaRepository<Summit, Long> {

    Optional<Summit> findBySlug(String slug);

    List<Summit> findAllByOrderBySequenceNumber();

    /** Those that can have been held between two days, and were over by a third; in order of time. */
    @Query("select s from Summit s where s.heldEarliest <= :last and s.heldLatest >= :first and s.heldLatest <= :known"
            + " order by s.heldEarliest, s.sequenceNumber")
    List<Summit> held(LocalDate first, LocalDate last, LocalDate known);

    @Query("select s from Summit s where s.held is null order by s.sequenceNumber")
    List<Summit> undated();
}
