package parley.site;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.env.Environment;

/** Says on the terminal, instead of a stack trace, why the archive cannot work with its store, and what to do. */
class TroubleAnalyzer extends AbstractFailureAnalyzer<Throwable> {

    private static final String URL = "spring.datasource.url";

    private final Environment settings;

    TroubleAnalyzer(Environment settings) {
        this.settings = settings;
    }

    @Override
    protected @Nullable FailureAnalysis analyze(Throwable root, Throwable cause) {
        return Trouble.of(root)
                .map(trouble -> analysis(trouble, root, Trouble.said(root)))
                .orElse(null);
    }

    private FailureAnalysis analysis(Trouble trouble, Throwable root, String said) {
        String store = store();
        return switch (trouble) {
            case AWAY ->
                new FailureAnalysis(
                        "The database " + store + " does not answer: " + said,
                        "Start it, or name another one by " + URL + ".",
                        root);
            case REFUSED ->
                new FailureAnalysis(
                        "The database " + store + " does not let the archive in: " + said,
                        "Look at " + URL + ", spring.datasource.username and spring.datasource.password.",
                        root);
            case IN_USE ->
                new FailureAnalysis(
                        "The store " + store + " is in use: another archive, or a command, has it open.",
                        "Stop that one first, or give this one a store of its own by " + URL
                                + ". The store is as it was before.",
                        root);
            case FULL ->
                new FailureAnalysis(
                        "There is no space left to write to, for the store " + store + " or beside it: " + said,
                        "Make space and start again. What was stored is whole; what was being written does not count.",
                        root);
            case NOT_WRITABLE ->
                new FailureAnalysis(
                        "The store " + store + " cannot be written: " + said,
                        "Let whoever runs the archive write there, or name another place by " + URL + ".",
                        root);
            case DAMAGED ->
                new FailureAnalysis(
                        "The store " + store + " is damaged: " + said,
                        "Put a backup in its place, or name another one by " + URL + ".",
                        root);
        };
    }

    /** Without what stands behind the name, among which a password may be. */
    private String store() {
        return settings.getProperty(URL, "").replaceFirst("[?;].*", "");
    }
}
