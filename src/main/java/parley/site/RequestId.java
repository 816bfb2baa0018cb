package parley.site;

import jakarta.servlet.http.HttpServletRequest;
import java.util.concurrent.ThreadLocalRandom;
import org.slf4j.MDC;

/** What one request is called, so that what a reader saw and what the log says of it are found together. */
public final class RequestId {

    /** The header that bears it. */
    public static final String HEADER = "X-Request-Id";

    /** What it is called in the log: as the Elastic Common Schema has it. */
    private static final String FIELD = "http.request.id";

    private static final String ATTRIBUTE = RequestId.class.getName();

    private static final int RADIX = 32;

    /** Ten digits of 32, with a one before them that is cut off, so that there are always ten. */
    private static final long TEN_DIGITS = 1L << 50;

    private RequestId() {}

    /** A new one: ten letters and digits that can be read out, and say nothing of who asked or when. */
    public static String random() {
        long digits = TEN_DIGITS | ThreadLocalRandom.current().nextLong(TEN_DIGITS);
        return Long.toString(digits, RADIX).substring(1);
    }

    /** The one of a request; where it came past all that gives it one, a new one. */
    public static String of(HttpServletRequest request) {
        if (request.getAttribute(ATTRIBUTE) instanceof String id) {
            return id;
        }
        String id = random();
        request.setAttribute(ATTRIBUTE, id);
        return id;
    }

    /** Calls a request so, here and in all that is logged by this thread from now on. */
    public static void begin(HttpServletRequest request, String id) {
        request.setAttribute(ATTRIBUTE, id);
        MDC.put(FIELD, id);
    }

    /** The request is answered: what this thread does next is of another one. */
    public static void end() {
        MDC.remove(FIELD);
    }
}
