package parley.backup;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import org.flywaydb.core.api.FlywayException;
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
 * The command {@code restore --from=FILE}: puts what a backup holds into an empty database; with {@code --replace} into
 * one whose archive may go. Like the backup it is an application of its own.
 */
@Import(Database.class)
public class RestoreCommand implements ApplicationRunner {

    /** The word that asks for it. */
    public static final String NAME = "restore";

    private static final Logger log = LoggerFactory.getLogger(RestoreCommand.class);
    private static final String USAGE = "Write restore --from=FILE, FILE being one that backup made.";

    private final Database database;

    RestoreCommand(Database database) {
        this.database = database;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        Path file = CommandOptions.path(arguments, "from", "Which backup is to be restored", USAGE);
        try {
            Manifest restored = Restoration.of(file, database, arguments.containsOption("replace"));
            log.info(
                    "Revision {} is in {}: {} rows, SHA-256 {}, from the schema {}",
                    restored.revision(),
                    database.name(),
                    restored.rows(),
                    restored.sha256(),
                    restored.schema());
        } catch (IOException | JacksonException e) {
            throw new CommandRefused(
                    file + " cannot be read: "
                            + NestedExceptionUtils.getMostSpecificCause(e).getMessage() + ".",
                    "Take another one.",
                    e);
        } catch (SQLException | FlywayException e) {
            throw new CommandRefused(
                    "The database did not take the backup: "
                            + NestedExceptionUtils.getMostSpecificCause(e).getMessage(),
                    "None of its rows was taken; see to the database, then give the command again.",
                    e);
        }
    }
}
