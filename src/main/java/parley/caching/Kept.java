package parley.caching;

import static java.util.Objects.requireNonNull;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Base64;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.http.PreEncodedHttpField;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.BufferUtil;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MimeType;
import parley.site.Sha256;

/** An answer as it is sent, in every coding in which it was asked for. */
final class Kept {

    /** Below this a coding saves less than it costs. */
    private static final int WORTH_CODING = 1024;

    private static final int HASHED = 18;

    /** Bytes that the objects around headers and bodies take, about. */
    private static final int OVERHEAD = 2048;

    /** What is not of text is compressed by its own format. */
    private static final List<MimeType> TEXT = Stream.of(
                    "text/*",
                    "application/json",
                    "application/*+json",
                    "application/xml",
                    "application/*+xml",
                    "image/svg+xml")
            .map(MimeType::valueOf)
            .toList();

    private final HttpFields headers;
    private final int headerLength;
    private final boolean coded;
    private final boolean patiently;
    private final String hash;
    private final Map<Coding, Body> bodies = new EnumMap<>(Coding.class);

    /** The bytes in one coding, and the headers that go with them. */
    private record Body(
            ByteBuffer bytes,
            String tag,
            HttpField tagged,
            HttpField length,
            @Nullable HttpField coding) {

        static Body of(byte[] bytes, Coding coding, String hash) {
            String tag = coding == Coding.IDENTITY ? "\"" + hash + "\"" : "\"" + hash + "-" + coding.token() + "\"";
            return new Body(
                    ByteBuffer.wrap(bytes).asReadOnlyBuffer(),
                    tag,
                    new PreEncodedHttpField(HttpHeader.ETAG, tag),
                    new PreEncodedHttpField(HttpHeader.CONTENT_LENGTH, String.valueOf(bytes.length)),
                    coding == Coding.IDENTITY
                            ? null
                            : new PreEncodedHttpField(HttpHeader.CONTENT_ENCODING, coding.token()));
        }
    }

    /**
     * @param sent the headers of the answer
     * @param lasting whether clients keep it for long, so that time spent on making it smaller is well spent
     */
    Kept(HttpFields sent, byte[] body, boolean lasting) {
        String type = sent.get(HttpHeader.CONTENT_TYPE);
        this.coded = body.length >= WORTH_CODING && type != null && isText(type);
        this.patiently = lasting;
        this.hash = hash(body);
        HttpFields.Mutable all = HttpFields.build();
        sent.forEach(field -> all.add(encoded(field)));
        this.headers = all.asImmutable();
        this.headerLength = headers.toString().length();
        this.bodies.put(Coding.IDENTITY, Body.of(body, Coding.IDENTITY, hash));
    }

    private static HttpField encoded(HttpField field) {
        return field.getHeader() == null
                ? new PreEncodedHttpField(field.getName(), field.getValue())
                : new PreEncodedHttpField(field.getHeader(), field.getName(), field.getValue());
    }

    private static boolean isText(String type) {
        MimeType mime = MimeType.valueOf(type);
        return TEXT.stream().anyMatch(text -> text.includes(mime));
    }

    /** Strong: the same bytes have the same tag, whichever node made them and whenever. */
    private static String hash(byte[] body) {
        byte[] sum = Sha256.begin().digest(body);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(sum, HASHED));
    }

    /** Whether nothing needs to be made before it can be sent so. */
    boolean isReady(Coding wanted) {
        synchronized (bodies) {
            return bodies.containsKey(coding(wanted));
        }
    }

    /** Makes the body that a client takes best; it weighs more then. */
    void prepare(Coding wanted) {
        body(coding(wanted));
    }

    private Body body(Coding coding) {
        synchronized (bodies) {
            return bodies.computeIfAbsent(coding, missing -> {
                ByteBuffer plain =
                        requireNonNull(bodies.get(Coding.IDENTITY)).bytes().slice();
                byte[] bytes = new byte[plain.remaining()];
                plain.get(bytes);
                return Body.of(missing.of(bytes, patiently), missing, hash);
            });
        }
    }

    private Coding coding(Coding wanted) {
        return coded ? wanted : Coding.IDENTITY;
    }

    /** Bytes that it takes in memory, about. */
    int weight() {
        synchronized (bodies) {
            return OVERHEAD
                    + 2 * headerLength
                    + bodies.values().stream()
                            .mapToInt(body -> body.bytes().remaining())
                            .sum();
        }
    }

    /**
     * Sends it; or 304, where the client has it.
     *
     * @param known the value of {@code If-None-Match}
     * @param withBody whether it was asked for by GET, and not by HEAD
     */
    void send(Response response, Coding wanted, @Nullable String known, boolean withBody, Callback callback) {
        Body body = body(coding(wanted));
        HttpFields.Mutable fields = response.getHeaders();
        fields.add(headers);
        fields.add(body.tagged());
        if (known != null && matches(known, body.tag())) {
            response.setStatus(HttpStatus.NOT_MODIFIED_304);
            fields.remove(HttpHeader.CONTENT_TYPE);
            response.write(true, BufferUtil.EMPTY_BUFFER, callback);
            return;
        }
        response.setStatus(HttpStatus.OK_200);
        fields.add(body.length());
        if (body.coding() != null) {
            fields.add(body.coding());
        }
        response.write(true, withBody ? body.bytes().slice() : BufferUtil.EMPTY_BUFFER, callback);
    }

    private static boolean matches(String known, String tag) {
        return known.equals(tag)
                || Arrays.stream(known.split(",", -1))
                        .map(String::strip)
                        .anyMatch(each -> each.equals("*") || each.equals(tag) || each.equals("W/" + tag));
    }
}
