package parley.backup;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import parley.Parley;

/** A database of a test's own, empty at first. */
public record Place(String url, String user, String password) {

    private static @Nullable EmbeddedPostgres server;

    /** Where databases can be. */
    public enum Engine {
        H2 {
            @Override
            public Place place() {
                return new Place("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1", "parley", "");
            }
        },
        POSTGRESQL {
            @Override
            public Place place() {
                String name = "p" + UUID.randomUUID().toString().replace("-", "");
                new Place(server().getJdbcUrl("postgres", "postgres"), "postgres", "postgres")
                        .execute("create database " + name);
                return new Place(server().getJdbcUrl("postgres", name), "postgres", "postgres");
            }
        };

        public abstract Place place();
    }

    /** An H2 that other processes can open, too, when this one does not. */
    public static Place file(Path file) {
        return new Place("jdbc:h2:file:" + file, "parley", "");
    }

    /** One for all tests; it ends with their process. */
    private static synchronized EmbeddedPostgres server() {
        if (server == null) {
            try {
                server = EmbeddedPostgres.builder().start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return server;
    }

    public DriverManagerDataSource source() {
        return new DriverManagerDataSource(url, user, password);
    }

    public void execute(String... statements) {
        try (Connection connection = source().getConnection();
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Arguments that lead the application here. */
    public String[] with(String... arguments) {
        return Stream.concat(
                        Stream.of(arguments),
                        Stream.of(
                                "--spring.datasource.url=" + url,
                                "--spring.datasource.username=" + user,
                                "--spring.datasource.password=" + password))
                .toArray(String[]::new);
    }

    /** Carries out a command, as a shell does. */
    public void run(String... command) {
        Parley.main(with(command));
    }
}
