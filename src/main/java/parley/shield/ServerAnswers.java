package parley.shield;

import java.nio.ByteBuffer;
import java.util.Set;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import parley.shield.Rebuffs.Rebuff;
import parley.site.RequestId;

/** What the server itself answers, where a request is too broken to reach the application: the same pages as elsewhere. */
final class ServerAnswers implements Request.Handler {

    /** What the server says of methods, versions and encodings that it does not know: faults of the request, not ours. */
    private static final Set<Integer> UNKNOWN = Set.of(501, 505);

    private final Rebuffs rebuffs;

    ServerAnswers(Rebuffs rebuffs) {
        this.rebuffs = rebuffs;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        Refusal refusal = refusal(response.getStatus(), request);
        Rebuff rebuff = rebuffs.of(
                refusal,
                request.getHttpURI().getPath(),
                request.getHeaders().get(HttpHeader.ACCEPT),
                RequestId.random());
        response.setStatus(refusal.status());
        rebuff.headers().forEach(response.getHeaders()::put);
        byte[] body = rebuff.bytes();
        response.getHeaders().put(HttpHeader.CONTENT_LENGTH, body.length);
        response.write(true, ByteBuffer.wrap(body), callback);
        return true;
    }

    private static Refusal refusal(int status, Request request) {
        if (!UNKNOWN.contains(status)) {
            return Refusal.of(status);
        }
        return "CONNECT".equals(request.getMethod()) ? Refusal.METHOD : Refusal.MALFORMED;
    }
}
