package parley.scale;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says on the terminal, instead of a stack trace, why no synthetic archive was made and what to do. */
class GenerationRefusedAnalyzer extends AbstractFailureAnalyzer<GenerationRefused> {

    @Override
    protected FailureAnalysis analyze(Throwable root, GenerationRefused cause) {
        return new FailureAnalysis(cause.getMessage(), cause.action(), cause);
    }
}
