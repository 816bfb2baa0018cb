package parley;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;

/** The archive in a real PostgreSQL server, which runs for as long as these tests. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "spring.jpa.hibernate.ddl-auto=validate")
@ActiveProfiles("postgresql")
@Import({PostgresServer.class, IndexReady.class})
@DirtiesContext
class PostgresArchiveTests extends ArchiveContract {}
