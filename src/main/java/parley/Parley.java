package parley;

import java.util.Set;
import java.util.stream.Stream;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;
import parley.dataset.ExportCommand;
import parley.rehearsal.RehearseCommand;
import parley.scale.GenerateCommand;

/** The archive as a running application; {@code docs/architecture.md} is the plan of its rooms. */
@SpringBootApplication
@Modulithic(systemName = "Parley")
public class Parley {

    private static final Set<String> COMMANDS = Set.of(GenerateCommand.NAME, ExportCommand.NAME);

    public static void main(String[] arguments) {
        SpringApplication application = new SpringApplication(Parley.class);
        if (Stream.of(arguments).anyMatch(RehearseCommand.NAME::equals)) {
            RehearseCommand.start(application, arguments);
        } else if (Stream.of(arguments).anyMatch(COMMANDS::contains)) {
            // No pages, and so nothing of what makes them.
            application.setWebApplicationType(WebApplicationType.NONE);
            application.setLazyInitialization(true);
            application.run(arguments).close();
        } else {
            application.run(arguments);
        }
    }
}
