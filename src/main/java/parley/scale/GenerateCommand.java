package parley.scale;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;
import parley.commands.CommandRefused;

/** The command {@code generate --articles=10000 --seed=1}: makes a synthetic archive and ends, without serving pages. */
@Component
public class GenerateCommand implements ApplicationRunner {

    /** The word that asks for it. */
    public static final String NAME = "generate";

    private static final int MOST = 100_000;
    private static final String USAGE = "Write generate --articles=10000 --seed=1 (the seed may be left out).";

    private final Generator generator;

    GenerateCommand(Generator generator) {
        this.generator = generator;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (arguments.getNonOptionArgs().contains(NAME)) {
            String articles = one(arguments, "articles");
            if (articles == null) {
                throw new CommandRefused("How many articles are to be made is not said.", USAGE);
            }
            String seed = one(arguments, "seed");
            generator.fill(
                    (int) number("articles", articles, 1, MOST),
                    seed == null ? 1 : number("seed", seed, 0, Integer.MAX_VALUE));
        }
    }

    private static @Nullable String one(ApplicationArguments arguments, String option) {
        List<String> values = arguments.getOptionValues(option);
        if (values == null || values.isEmpty()) {
            return null;
        }
        if (values.size() > 1) {
            throw new CommandRefused("--" + option + " is given " + values.size() + " times.", USAGE);
        }
        return values.getFirst();
    }

    private static long number(String option, String value, long least, long most) {
        try {
            long number = Long.parseLong(value);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            // Said below, as for a number that is too small or too large.
        }
        throw new CommandRefused(
                "--" + option + " is a whole number from " + least + " to " + most + ", not \"" + value + "\".", USAGE);
    }
}
