package parley.shield;

import static java.util.stream.Collectors.toMap;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import parley.site.Trouble;

/** Answers 503, and when to ask again, where a room cannot reach what the archive stores; it comes back by itself. */
final class Outage extends HttpFilter {

    private static final long serialVersionUID = 1L;

    private static final Logger log = LoggerFactory.getLogger(Outage.class);

    private static final String SECONDS = "10";

    /** Of many readers who find the same, the log hears once in this time. */
    private static final long SILENCE = Duration.ofMinutes(1).toNanos();

    private final transient Rebuffs rebuffs;
    private final AtomicLong told = new AtomicLong(System.nanoTime() - SILENCE);

    Outage(Rebuffs rebuffs) {
        this.rebuffs = rebuffs;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try {
            chain.doFilter(request, response);
            if (request.getAttribute(Trouble.FOUND) instanceof Exception found && !response.isCommitted()) {
                answer(found, request, response);
            }
        } catch (IOException | ServletException | RuntimeException e) {
            if (response.isCommitted() || Trouble.of(e).isEmpty()) {
                throw e;
            }
            answer(e, request, response);
        }
    }

    private void answer(Exception failure, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        tell(failure);
        // Scripts of other sites may read this, as they may what they asked for.
        Map<String, String> reading = response.getHeaderNames().stream()
                .filter(name -> name.toLowerCase(Locale.ROOT).startsWith("access-control-"))
                .collect(toMap(name -> name, response::getHeader, (one, _) -> one));
        response.reset();
        reading.forEach(response::setHeader);
        response.setHeader(HttpHeaders.RETRY_AFTER, SECONDS);
        rebuffs.answer(Refusal.AWAY, request, response);
    }

    private void tell(Exception failure) {
        long last = told.get();
        long now = System.nanoTime();
        if (now - last >= SILENCE && told.compareAndSet(last, now)) {
            log.warn("The store cannot be reached, and readers are asked to come back: {}", Trouble.said(failure));
        }
    }
}
