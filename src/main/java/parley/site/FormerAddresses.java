package parley.site;

import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

public interface FormerAddresses extends JpaRepository<FormerAddress, String> {

    @Query("select w from WithdrawnAddress w where w.path = :path")
    Optional<WithdrawnAddress> withdrawn(String path);
}
