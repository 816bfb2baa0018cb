package parley.claims;

import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

/** All claims that have been withdrawn. */
public interface Withdrawals extends JpaRepository<Withdrawal, Long> {

    Optional<Withdrawal> findByClaimCode(String claimCode);
}
