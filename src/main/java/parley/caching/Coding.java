package parley.caching;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.encoder.Encoder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/** A content coding (RFC 9110), the one that makes answers smallest first. */
enum Coding {
    BROTLI("br") {
        @Override
        byte[] code(byte[] body, boolean patiently) throws IOException {
            return Encoder.compress(body, new Encoder.Parameters().setQuality(patiently ? 11 : 5));
        }
    },
    GZIP("gzip") {
        @Override
        byte[] code(byte[] body, boolean patiently) throws IOException {
            ByteArrayOutputStream coded = new ByteArrayOutputStream(body.length / 3);
            try (GZIPOutputStream out = new Deflating(coded, patiently)) {
                out.write(body);
            }
            return coded.toByteArray();
        }
    },
    IDENTITY("identity") {
        @Override
        byte[] code(byte[] body, boolean patiently) {
            return body;
        }
    };

    private static final class Deflating extends GZIPOutputStream {

        Deflating(ByteArrayOutputStream to, boolean patiently) throws IOException {
            super(to);
            def.setLevel(patiently ? Deflater.BEST_COMPRESSION : Deflater.DEFAULT_COMPRESSION);
        }
    }

    /** Brotli comes as a library of the machine's own, which not every machine has. */
    private static final List<Coding> AVAILABLE =
            Brotli4jLoader.isAvailable() ? List.of(values()) : List.of(GZIP, IDENTITY);

    private final String token;

    Coding(String token) {
        this.token = token;
    }

    /** Its name in headers. */
    String token() {
        return token;
    }

    abstract byte[] code(byte[] body, boolean patiently) throws IOException;

    /**
     * The body in this coding.
     *
     * @param patiently whether it is read so often that no time is too long to make it smaller
     */
    byte[] of(byte[] body, boolean patiently) {
        try {
            return code(body, patiently);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The best of those that a client takes.
     *
     * @param accepted the value of {@code Accept-Encoding}
     */
    static Coding best(@Nullable String accepted) {
        if (accepted == null || accepted.isBlank()) {
            return IDENTITY;
        }
        List<String> taken = Arrays.stream(accepted.toLowerCase(Locale.ROOT).split(",", -1))
                .map(each -> each.replace(" ", ""))
                .filter(each -> !each.matches(".*;q=0(\\.0*)?"))
                .map(each -> each.replaceFirst(";.*", ""))
                .toList();
        return AVAILABLE.stream()
                .filter(coding -> taken.contains(coding.token()) || taken.contains("*"))
                .findFirst()
                .orElse(IDENTITY);
    }
}
