package parley.commands;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import org.springframework.boot.ApplicationArguments;

/** What was said behind the word of a command. */
public final class CommandOptions {

    private CommandOptions() {}

    /**
     * The path that an option names.
     *
     * @param what it is that is found there, as it begins a sentence
     * @param usage how the command is written, in one sentence
     * @throws CommandRefused if there is none, or more than one, or it can be none
     */
    public static Path path(ApplicationArguments arguments, String option, String what, String usage) {
        List<String> values = arguments.getOptionValues(option);
        if (values == null || values.size() != 1 || values.getFirst().isBlank()) {
            throw new CommandRefused(what + " is not said, or more than once.", usage);
        }
        try {
            return Path.of(values.getFirst());
        } catch (InvalidPathException e) {
            throw new CommandRefused("\"" + values.getFirst() + "\" can be no name of a file.", usage, e);
        }
    }
}
