package parley.ingest;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says at start-up, instead of a stack trace, which documents were refused and why. */
class IngestRefusedAnalyzer extends AbstractFailureAnalyzer<IngestRefused> {

    @Override
    protected FailureAnalysis analyze(Throwable root, IngestRefused cause) {
        return new FailureAnalysis(
                cause.getMessage(),
                "Correct the files in seeds/ and start again. The store is as it was before.",
                cause);
    }
}
