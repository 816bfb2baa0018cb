package parley.operating;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.EnumerablePropertySource;
import org.springframework.core.env.PropertySource;
import org.springframework.core.env.SystemEnvironmentPropertySource;
import parley.commands.CommandRefused;

/**
 * Refuses a start with a setting that does not exist: it is one that somebody wrote wrongly, and believes in. Of variables
 * of the environment others have some that begin in the same way, so that of those only the like of a setting is told.
 */
class UnknownSettings implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final Logger log = LoggerFactory.getLogger(UnknownSettings.class);

    private static final String VARIABLE = "PARLEY_";

    /** One of several values, as in {@code PARLEY_LIMITS_PROXIES_0}. */
    private static final Pattern INDEX = Pattern.compile("_[0-9]+$");

    /** So many letters may be wrong in a variable that is meant as a setting. */
    private static final int SLIP = 2;

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        KnownSettings known = KnownSettings.read();
        List<String> unknown = new ArrayList<>();
        for (PropertySource<?> source : context.getEnvironment().getPropertySources()) {
            if (source instanceof SystemEnvironmentPropertySource variables) {
                tellOfVariables(variables, known);
            } else if (source instanceof EnumerablePropertySource<?> settings) {
                Arrays.stream(settings.getPropertyNames())
                        .filter(name -> name.startsWith(KnownSettings.PREFIX)
                                && known.called(name).isEmpty())
                        .map(name -> "There is no setting " + name + " (" + source.getName() + "). The nearest is "
                                + known.nearest(name).name() + ".")
                        .forEach(unknown::add);
            }
        }
        if (!unknown.isEmpty()) {
            throw new CommandRefused(
                    String.join("\n", unknown),
                    "Correct the name, or take the setting away. All settings are in docs/operating.md.");
        }
    }

    private static void tellOfVariables(SystemEnvironmentPropertySource variables, KnownSettings known) {
        for (String name : variables.getPropertyNames()) {
            if (name.startsWith(VARIABLE)
                    && known.called(INDEX.matcher(name).replaceAll("")).isEmpty()) {
                Setting nearest = known.nearest(name);
                if (KnownSettings.distance(name, nearest) <= SLIP) {
                    log.warn("The variable {} is no setting. Is {} meant?", name, variable(nearest));
                }
            }
        }
    }

    private static String variable(Setting setting) {
        return setting.name().replace(".", "_").replace("-", "").toUpperCase(Locale.ROOT);
    }
}
