package parley;

import java.util.Map;
import java.util.stream.Stream;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;
import parley.backup.BackupCommand;
import parley.backup.RestoreCommand;
import parley.dataset.ExportCommand;
import parley.rehearsal.RehearseCommand;
import parley.scale.GenerateCommand;

/** The archive as a running application; {@code docs/architecture.md} is the plan of its rooms. */
@SpringBootApplication
@Modulithic(systemName = "Parley")
public class Parley {

    /** Each by its word; some need the archive, and some nothing but its database. */
    private static final Map<String, Class<?>> COMMANDS = Map.of(
            GenerateCommand.NAME, Parley.class,
            ExportCommand.NAME, Parley.class,
            BackupCommand.NAME, BackupCommand.class,
            RestoreCommand.NAME, RestoreCommand.class);

    public static void main(String[] arguments) {
        if (Stream.of(arguments).anyMatch(RehearseCommand.NAME::equals)) {
            RehearseCommand.start(new SpringApplication(Parley.class), arguments);
            return;
        }
        Stream.of(arguments)
                .filter(COMMANDS::containsKey)
                .findFirst()
                .ifPresentOrElse(
                        command -> run(COMMANDS.getOrDefault(command, Parley.class), arguments),
                        () -> SpringApplication.run(Parley.class, arguments));
    }

    private static void run(Class<?> command, String[] arguments) {
        SpringApplication application = new SpringApplication(command);
        // No pages, and so nothing of what makes them.
        application.setWebApplicationType(WebApplicationType.NONE);
        application.setLazyInitialization(true);
        // A command that is interrupted ends by itself, at its next step (see Progress).
        application.setRegisterShutdownHook(false);
        application.run(arguments).close();
    }
}
