package parley;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;

/** One node of an archive beyond one machine, on a PostgreSQL and an OpenSearch of its own; tests that bear it share one. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.jpa.hibernate.ddl-auto=validate",
            // So that what cannot be indexed is given up after seconds, as it is after minutes elsewhere.
            "spring.jpa.properties.hibernate.search.coordination.event_processor.retry_delay=1"
        })
@ActiveProfiles({"postgresql", "opensearch"})
@Import({PostgresServer.class, OpenSearchServer.class, IndexReady.class})
@interface RunningNode {}
