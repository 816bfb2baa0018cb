package parley.backup;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Import;
import org.springframework.core.NestedExceptionUtils;
import parley.commands.CommandOptions;
import parley.commands.CommandRefused;
import tools.jackson.core.JacksonException;

/**
 * The command {@code backup --to=FILE}: writes the database as it is into one file. It is an application of its own, of
 * the database alone, so that nothing is brought up to date before.
 */
@Import(Database.class)
public class BackupCommand implements ApplicationRunner {

    /** The word that asks for it. */
    public static final String NAME = "backup";

    private static final Logger log = LoggerFactory.getLogger(BackupCommand.class);
    private static final String USAGE = "Write backup --to=FILE, FILE being one that is not there yet.";

    private final Database database;

    BackupCommand(Database database) {
        this.database = database;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        Path file = CommandOptions.path(arguments, "to", "Where the backup is to be written", USAGE);
        try (Connection connection = database.existing()) {
            Manifest made = Backup.of(connection, file);
            log.info(
                    "Revision {} is in {}: schema {}, {} rows, SHA-256 {}",
                    made.revision(),
                    file,
                    made.schema(),
                    made.rows(),
                    made.sha256());
        } catch (IOException | JacksonException e) {
            throw new CommandRefused(
                    file + " cannot be written: "
                            + NestedExceptionUtils.getMostSpecificCause(e).getMessage() + ".",
                    "See whether its directory is there, may be written to, and has room.",
                    e);
        } catch (SQLException e) {
            throw new CommandRefused(
                    "The database could not be read to its end: " + e.getMessage(),
                    "Nothing was written; see to the database, then give the command again.",
                    e);
        }
    }
}
