package parley;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Gives tests the one Chromium of the run. Where none is installed they are skipped, so that the house can be built
 * without one; in continuous integration ({@code CI=true}) they fail.
 */
final class ChromiumLender implements ExecutionCondition, ParameterResolver {

    private static final Logger LOG = LoggerFactory.getLogger(ChromiumLender.class);

    private static final String MISSING =
            "There is no Chromium at the usual places: install one, or name it in PARLEY_CHROMIUM.";

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        boolean asked = context.getTestMethod().isEmpty();
        if (asked && Chromium.installed(System.getenv()).isEmpty() && !"true".equals(System.getenv("CI"))) {
            LOG.warn("{} is skipped. {}", context.getDisplayName(), MISSING);
            return ConditionEvaluationResult.disabled(MISSING);
        }
        return ConditionEvaluationResult.enabled("");
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Chromium.class;
    }

    @Override
    public Chromium resolveParameter(ParameterContext parameter, ExtensionContext context) {
        // Kept at the root, it is started once and closed when the last test is over.
        return context.getRoot()
                .getStore(Namespace.create(ChromiumLender.class))
                .computeIfAbsent(
                        Chromium.class,
                        key -> Chromium.start(Chromium.installed(System.getenv())
                                .orElseThrow(() -> new IllegalStateException(MISSING))),
                        Chromium.class);
    }
}
