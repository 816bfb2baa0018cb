package parley;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import org.springframework.context.annotation.Bean;
import org.springframework.test.context.DynamicPropertyRegistrar;

/** A real PostgreSQL server that lasts as long as the application it is for. */
class PostgresServer {

    @Bean(destroyMethod = "close")
    // It ends with its application, not before it, as by a hook of its own it would.
    EmbeddedPostgres postgres() throws IOException {
        return EmbeddedPostgres.builder().setRegisterShutdownHook(false).start();
    }

    @Bean
    DynamicPropertyRegistrar whereTheDatabaseIs(EmbeddedPostgres postgres) {
        return properties -> {
            properties.add("PARLEY_DB_URL", () -> postgres.getJdbcUrl("postgres", "postgres"));
            properties.add("PARLEY_DB_USER", () -> "postgres");
            properties.add("PARLEY_DB_PASSWORD", () -> "postgres");
        };
    }
}
