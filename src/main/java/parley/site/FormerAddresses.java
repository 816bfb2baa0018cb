package parley.site;

import org.springframework.data.jpa.repository.JpaRepository;

interface FormerAddresses extends JpaRepository<FormerAddress, String> {}
