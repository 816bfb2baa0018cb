package parley.shield;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Set;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;

/** What the server itself answers, where a request is too broken to reach the application: the same pages as elsewhere. */
final class ServerAnswers extends ErrorReportValve {

    private static final int FIRST_ERROR = 400;

    /** What the server says of methods, versions and encodings that it does not know: faults of the request, not ours. */
    private static final Set<Integer> UNKNOWN = Set.of(501, 505);

    private final Rebuffs rebuffs;

    ServerAnswers(Rebuffs rebuffs) {
        this.rebuffs = rebuffs;
    }

    @Override
    protected void report(Request request, Response response, @Nullable Throwable failure) {
        if (response.getStatus() < FIRST_ERROR || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        try {
            Refusal refusal = refusal(response.getStatus(), request);
            if (UNKNOWN.contains(response.getStatus())) {
                response.setStatus(refusal.status());
            }
            String body = rebuffs.prepare(refusal, request, response);
            Writer writer = response.getReporter();
            if (writer != null) {
                writer.write(body);
                response.finishResponse();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Refusal refusal(int status, Request request) {
        if (!UNKNOWN.contains(status)) {
            return Refusal.of(status);
        }
        return "CONNECT".equals(request.getMethod()) ? Refusal.METHOD : Refusal.MALFORMED;
    }
}
