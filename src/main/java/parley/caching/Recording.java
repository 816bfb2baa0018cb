package parley.caching;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.Locale;
import java.util.Set;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.BufferUtil;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;
import parley.site.RequestId;

/**
 * An answer that is written down instead of sent, until it is whole, or too large: then it is sent on as if nothing had
 * been between.
 */
final class Recording extends Response.Wrapper {

    /**
     * Clients ask each time whether it is still so, which costs next to nothing; caches that many share, once a minute,
     * and go on for a day with what they have where the archive does not answer.
     */
    private static final String ASK_AGAIN =
            "public, max-age=0, s-maxage=60, stale-while-revalidate=600, stale-if-error=86400";

    /** What is of one sending, and not of what is sent. */
    private static final Set<String> OF_ONE_SENDING = Set.of(
            "connection", "content-length", "date", "transfer-encoding", RequestId.HEADER.toLowerCase(Locale.ROOT));

    private final HttpFields before;
    private final int largest;
    private final ByteArrayOutputStream body = new ByteArrayOutputStream();
    private boolean begun;
    private boolean whole;
    private boolean passing;

    Recording(Request request, Response response, int largest) {
        super(request, response);
        this.before = response.getHeaders().asImmutable();
        this.largest = largest;
    }

    @Override
    public void write(boolean last, @Nullable ByteBuffer content, Callback callback) {
        int length = content == null ? 0 : content.remaining();
        if (passing) {
            super.write(last, content, callback);
        } else if (body.size() + length > largest) {
            passing = true;
            super.write(
                    false,
                    ByteBuffer.wrap(body.toByteArray()),
                    Callback.from(() -> super.write(last, content, callback), callback::failed));
            body.reset();
        } else {
            begun = true;
            whole = last;
            if (content != null) {
                body.writeBytes(BufferUtil.toArray(content));
                BufferUtil.clear(content);
            }
            callback.succeeded();
        }
    }

    /** What was written cannot be taken back, whether it has left or not. */
    @Override
    public boolean isCommitted() {
        return begun || super.isCommitted();
    }

    @Override
    public boolean hasLastWrite() {
        return whole || super.hasLastWrite();
    }

    /** What is to be kept; nothing for errors, and for what says of itself that it holds for one client or for now. */
    @Nullable
    Kept kept() {
        HttpFields sent = getHeaders();
        String said = sent.get(HttpHeader.CACHE_CONTROL);
        if (passing
                // Nobody need say that all is well.
                || (getStatus() != 0 && getStatus() != HttpStatus.OK_200)
                || sent.contains(HttpHeader.SET_COOKIE)
                || sent.contains(HttpHeader.ETAG)
                || sent.contains(HttpHeader.CONTENT_ENCODING)
                || (said != null && !said.contains("max-age"))) {
            return null;
        }
        HttpFields.Mutable headers = HttpFields.build();
        for (HttpField field : sent) {
            if (!before.contains(field) && !OF_ONE_SENDING.contains(field.getLowerCaseName())) {
                headers.add(field);
            }
        }
        if (said == null) {
            headers.add(HttpHeader.CACHE_CONTROL, ASK_AGAIN);
        }
        return new Kept(headers, body.toByteArray(), said != null);
    }

    /** Takes its headers away, so that they can be sent as they are kept. */
    void giveWay() {
        getHeaders().clear();
        getHeaders().add(before);
    }

    /** Sends it as it was made, or what is left of it to send. */
    void send(Callback callback) {
        if (passing || !begun) {
            callback.succeeded();
        } else {
            passing = true;
            super.write(true, ByteBuffer.wrap(body.toByteArray()), callback);
        }
    }
}
