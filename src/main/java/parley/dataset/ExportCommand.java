package parley.dataset;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;
import parley.commands.CommandOptions;
import parley.commands.CommandRefused;
import parley.site.Trouble;

/** The command {@code export --to=DIR}: writes the whole archive as files into a new folder there and ends, without serving pages. */
@Component
public class ExportCommand implements ApplicationRunner {

    /** The word that asks for it. */
    public static final String NAME = "export";

    private static final Logger log = LoggerFactory.getLogger(ExportCommand.class);
    private static final String USAGE = "Write export --to=DIR, DIR being a directory that can be written.";

    private final Export export;
    private final PageSearch pages;

    ExportCommand(Export export, PageSearch pages) {
        this.export = export;
        this.pages = pages;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (!arguments.getNonOptionArgs().contains(NAME)) {
            return;
        }
        Path directory = CommandOptions.path(arguments, "to", "Where the archive is to be written", USAGE);
        Path there = directory.resolve(pages.revision().name());
        if (Files.exists(there)) {
            throw new CommandRefused(there + " is there already.", "Take it away, or name another directory.");
        }
        try {
            Dataset made = export.into(directory, Revision::name);
            log.info("Revision {} is in {}", made.revision().number(), made.folder());
        } catch (ArchiveMoves e) {
            throw new CommandRefused(String.valueOf(e.getMessage()), "Try again when nothing is being added to it.", e);
        } catch (IOException e) {
            throw unwritten(directory, e);
        } catch (RuntimeException e) {
            throw Trouble.of(e).isPresent() ? unwritten(directory, e) : e;
        }
    }

    private static CommandRefused unwritten(Path directory, Exception failure) {
        return new CommandRefused(
                "The archive could not be written to " + directory + ": " + Trouble.said(failure)
                        + ". Nothing half-written was left.",
                Trouble.of(failure).equals(Optional.of(Trouble.FULL)) ? "Make space, and try again." : USAGE,
                failure);
    }
}
