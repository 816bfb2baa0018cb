package parley;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.opentest4j.TestAbortedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Gives tests the one Chromium of the run. Where none is installed they are skipped, so that the house can be built
 * without one; in continuous integration ({@code CI=true}) they fail.
 */
final class ChromiumLender implements ParameterResolver {

    private static final Logger LOG = LoggerFactory.getLogger(ChromiumLender.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Chromium.class;
    }

    @Override
    public Chromium resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Path program = Chromium.installed(System.getenv()).orElseThrow(ChromiumLender::missing);
        // Kept at the root, it is started once and closed when the last test is over.
        return context.getRoot()
                .getStore(Namespace.create(ChromiumLender.class))
                .computeIfAbsent(Chromium.class, key -> Chromium.start(program), Chromium.class);
    }

    private static RuntimeException missing() {
        String message = "There is no Chromium at the usual places: install one, or name it in PARLEY_CHROMIUM.";
        if (Optional.ofNullable(System.getenv("CI")).filter("true"::equals).isPresent()) {
            return new IllegalStateException(message);
        }
        LOG.warn("Tests in the browser are skipped. {}", message);
        return new TestAbortedException(message);
    }
}
