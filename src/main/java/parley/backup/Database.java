package parley.backup;

import static java.util.stream.Collectors.toCollection;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.NavigableSet;
import java.util.TreeSet;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationState;
import org.flywaydb.core.api.MigrationVersion;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.jdbc.autoconfigure.DataSourceProperties;
import org.springframework.jdbc.datasource.SimpleDriverDataSource;
import parley.commands.CommandRefused;

/** The database that the settings name, opened as it is: no start brings it up to date or puts anything in. */
@EnableConfigurationProperties(DataSourceProperties.class)
class Database {

    private static final String H2 = "jdbc:h2:";

    /** Of H2: another process has the file. */
    private static final int IN_USE = 90020;

    /** Of H2: there is no such file, and none is to be made. */
    private static final int NOT_THERE = 90146;

    private final DataSourceProperties settings;

    Database(DataSourceProperties settings) {
        this.settings = settings;
    }

    /** @throws CommandRefused if it cannot be opened, or is not there */
    Connection existing() {
        String url = settings.determineUrl();
        return open(url.startsWith(H2) && !url.contains("IFEXISTS") ? url + ";IFEXISTS=TRUE" : url);
    }

    /** @throws CommandRefused if it cannot be opened */
    Connection open() {
        return open(settings.determineUrl());
    }

    private Connection open(String url) {
        try {
            Connection connection = source(url).getConnection();
            if (url.startsWith(H2)) {
                try (Statement statement = connection.createStatement()) {
                    // It would otherwise collect all rows of an answer before it gives the first.
                    statement.execute("set lazy_query_execution true");
                }
            }
            return connection;
        } catch (SQLException e) {
            throw switch (e.getErrorCode()) {
                case IN_USE ->
                    new CommandRefused(
                            "The database " + name() + " is in use by another process, such as a running archive.",
                            "Stop that process, then give the command again.",
                            e);
                case NOT_THERE ->
                    new CommandRefused(
                            "There is no database " + name() + ".",
                            "Name the one that is meant by --spring.datasource.url=….",
                            e);
                default ->
                    new CommandRefused(
                            "The database " + name() + " cannot be opened: " + e.getMessage(),
                            "See whether it is there, and whether spring.datasource.url, .username and .password are"
                                    + " right.",
                            e);
            };
        }
    }

    private DataSource source(String url) {
        return settings.initializeDataSourceBuilder()
                .url(url)
                .type(SimpleDriverDataSource.class)
                .build();
    }

    /** Its address, without what follows: there may be a password in it. */
    String name() {
        return settings.determineUrl().replaceFirst("[;?].*", "");
    }

    /** Everything in it is dropped. */
    void empty() {
        Flyway.configure()
                .dataSource(source(settings.determineUrl()))
                .cleanDisabled(false)
                .load()
                .clean();
    }

    /** Brings the schema to a version. What documents say is not brought in. */
    void migrate(MigrationVersion version) {
        flyway(version).migrate();
    }

    /** The versions that this application can bring a schema to. */
    NavigableSet<MigrationVersion> versions() {
        return Arrays.stream(flyway(MigrationVersion.LATEST).info().all())
                .filter(migration -> migration.getVersion() != null
                        && !migration.getState().isFailed()
                        && migration.getState() != MigrationState.FUTURE_SUCCESS)
                .map(MigrationInfo::getVersion)
                .collect(toCollection(TreeSet::new));
    }

    private Flyway flyway(MigrationVersion version) {
        return Flyway.configure()
                .dataSource(source(settings.determineUrl()))
                .locations("classpath:db/migration")
                .target(version)
                // The documents were brought in by a migration of the whole application.
                .ignoreMigrationPatterns("repeatable:missing")
                .load();
    }
}
