package parley.shield;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/** Lets pass only requests such as the archive can be asked: read-only, for this host, with an address of sensible size. */
final class RequestRules extends HttpFilter {

    private static final long serialVersionUID = 1L;

    /** Characters of path and query, as they are sent. */
    static final int LONGEST_ADDRESS = 4_000;

    /** Bytes of a body; only the form of a harvester has one. */
    static final int LARGEST_BODY = 16 * 1024;

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    /** What the machine calls itself, so that those who look after it need not know its published name. */
    private static final Set<String> LOCAL = Set.of("localhost", "127.0.0.1", "[::1]");

    private final @Nullable String host;
    private final transient Rebuffs rebuffs;

    /** @param host the name by which the archive is published; absent, it answers by any name */
    RequestRules(@Nullable String host, Rebuffs rebuffs) {
        this.host = host;
        this.rebuffs = rebuffs;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Optional<Refusal> refusal = refusal(request);
        if (refusal.isEmpty()) {
            chain.doFilter(request, response);
        } else {
            rebuffs.answer(refusal.get(), request, response);
        }
    }

    private Optional<Refusal> refusal(HttpServletRequest request) {
        String query = request.getQueryString();
        if (!READING.contains(request.getMethod())
                && !(Paths.takesForm(request.getRequestURI())
                        && request.getMethod().equals("POST"))) {
            return Optional.of(Refusal.METHOD);
        }
        if (!isHere(request)) {
            return Optional.of(Refusal.MISDIRECTED);
        }
        if (request.getHeader(HttpHeaders.TRANSFER_ENCODING) != null) {
            return Optional.of(Refusal.NO_LENGTH);
        }
        if (request.getContentLengthLong() > LARGEST_BODY) {
            return Optional.of(Refusal.TOO_LARGE);
        }
        if (request.getRequestURI().length() + (query == null ? 0 : query.length()) > LONGEST_ADDRESS) {
            return Optional.of(Refusal.TOO_LONG);
        }
        return (query == null || RawQuery.isSound(query)) && isSoundForm(request) && isOfOneType(request)
                ? Optional.empty()
                : Optional.of(Refusal.MALFORMED);
    }

    private boolean isHere(HttpServletRequest request) {
        String asked = request.getServerName();
        return host == null
                || host.equalsIgnoreCase(asked)
                || LOCAL.contains(asked)
                || request.getRequestURI().startsWith("/actuator/");
    }

    /** A body is of one type, and not of any; Spring, which finds that out late, calls it an error of its own. */
    private static boolean isOfOneType(HttpServletRequest request) {
        return request.getContentType() == null || request.getContentType().indexOf('*') < 0;
    }

    /** Reads the form, if there is one: what cannot be read shows now, and not in whatever room asks first. */
    private static boolean isSoundForm(HttpServletRequest request) {
        if (request.getMethod().equals("POST")) {
            try {
                request.getParameterMap();
            } catch (RuntimeException e) {
                return false;
            }
        }
        return true;
    }
}
