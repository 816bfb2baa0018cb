package parley.commands;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says on the terminal, instead of a stack trace, why a command was not carried out and what to do. */
class CommandRefusedAnalyzer extends AbstractFailureAnalyzer<CommandRefused> {

    @Override
    protected FailureAnalysis analyze(Throwable root, CommandRefused cause) {
        return new FailureAnalysis(cause.getMessage(), cause.action(), cause);
    }
}
