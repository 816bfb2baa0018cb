package parley.shield;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.springframework.http.HttpHeaders;

/** Counts what each client asks for, and answers 429 to one that asks more than its share. */
final class RateLimit extends HttpFilter {

    private static final long serialVersionUID = 1L;

    private final transient LimitSettings settings;
    private final transient Clients clients;
    private final transient Rebuffs rebuffs;
    private final transient Cache<String, Budget> budgets;

    RateLimit(LimitSettings settings, Rebuffs rebuffs) {
        this.settings = settings;
        this.clients = new Clients(settings.proxies());
        this.rebuffs = rebuffs;
        this.budgets = Caffeine.newBuilder()
                .maximumSize(settings.clients())
                .expireAfterAccess(refilled(settings))
                .build();
    }

    /** What a client has left. */
    private record Budget(Bucket all, Bucket costly) {

        /** Nanoseconds until the request could be granted; 0 where it is. */
        long wait(boolean isCostly) {
            long wait = wait(all);
            return wait == 0 && isCostly ? wait(costly) : wait;
        }

        private static long wait(Bucket bucket) {
            ConsumptionProbe asked = bucket.tryConsumeAndReturnRemaining(1);
            return asked.isConsumed() ? 0 : asked.getNanosToWaitForRefill();
        }
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = request.getRequestURI();
        long wait = settings.enabled() && !Paths.isCheap(path)
                ? budgets.get(clients.of(request), client -> full(settings)).wait(Paths.isCostly(path))
                : 0;
        if (wait == 0) {
            chain.doFilter(request, response);
        } else {
            long seconds = Duration.ofNanos(wait).plusNanos(999_999_999).toSeconds();
            response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(seconds));
            rebuffs.answer(Refusal.TOO_MANY, request, response);
        }
    }

    private static Budget full(LimitSettings settings) {
        return new Budget(
                bucket(settings.burst(), settings.perMinute()),
                bucket(settings.costlyBurst(), settings.costlyPerMinute()));
    }

    private static Bucket bucket(int burst, int perMinute) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(burst).refillGreedy(perMinute, Duration.ofMinutes(1)))
                // Not the time of day, which may jump.
                .withNanosecondPrecision()
                .build();
    }

    /** After which a budget is as full as a new one, and can be forgotten. */
    private static Duration refilled(LimitSettings settings) {
        return Duration.ofSeconds(60L
                * (1
                        + Math.max(
                                settings.burst() / settings.perMinute(),
                                settings.costlyBurst() / settings.costlyPerMinute())));
    }
}
