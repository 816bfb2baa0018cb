package parley.caching;

import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.eclipse.jetty.http.HttpCookie;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import parley.site.Languages;

/**
 * Answers from what is kept, on the thread that read the request; what is not kept is made on another one, and once,
 * however many ask for it at the same time. A page is a function of its address, its language and the archive's state, so
 * that nothing else is asked for; whatever depends on more goes by.
 */
final class PageCache extends Handler.Wrapper {

    /** Accepted by who reads pages, or takes what comes; others are given forms by what they prefer, each in its way. */
    private static final Pattern PAGES = Pattern.compile("\\s*(\\*/\\*|text/html)\\s*(,.*)?");

    private static final Pattern LANGUAGE = Pattern.compile("(.*&)?" + Languages.PARAMETER + "=.*");

    /** How many values of a header are remembered with what they mean: browsers send few. */
    private static final int MEANINGS = 1_000;

    /** So long a request waits for another one that makes the same answer, before it makes its own. */
    private static final int SECONDS_PATIENT = 30;

    private static final Logger LOG = LoggerFactory.getLogger(PageCache.class);

    private final CacheSettings settings;
    private final Supplier<States> states;
    private final AsyncCache<Address, Kept> answers;
    private final Cache<String, String> languages =
            Caffeine.newBuilder().maximumSize(MEANINGS).build();
    private final Cache<String, Coding> codings =
            Caffeine.newBuilder().maximumSize(MEANINGS).build();
    private final LongAdder made = new LongAdder();
    private volatile @Nullable State state;

    /** @param states asked for with the first request: the server is there before the database is */
    PageCache(CacheSettings settings, Supplier<States> states) {
        this.settings = settings;
        this.states = states;
        this.answers = Caffeine.newBuilder()
                .maximumWeight(settings.size().toBytes())
                .weigher((Address address, Kept kept) -> kept.weight())
                .recordStats()
                .buildAsync();
    }

    /** What is kept, to be counted. */
    Cache<Address, Kept> answers() {
        return answers.synchronous();
    }

    /** How many answers were made, kept or not, of those that might have been kept. */
    long made() {
        return made.sum();
    }

    /** It never waits: what takes time is done on a thread for that. */
    @Override
    public InvocationType getInvocationType() {
        return InvocationType.NON_BLOCKING;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        boolean ofAll = isOfAll(request);
        Optional<State> now = ofAll ? states.get().atOnce() : Optional.empty();
        if (now.isPresent()) {
            CompletableFuture<Kept> there = answers.getIfPresent(address(request, current(now.get())));
            Kept kept = there == null || there.isCompletedExceptionally() ? null : there.getNow(null);
            if (kept != null && kept.isReady(coding(request))) {
                send(kept, request, response, callback);
                return true;
            }
        }
        request.getComponents().getExecutor().execute(() -> {
            if (ofAll) {
                answered(request, response, callback, () -> answer(request, response, callback));
            } else {
                pass(request, response, callback);
            }
        });
        return true;
    }

    /** On a thread of our own nobody else answers for what goes wrong, and the reader would wait for ever. */
    private static void answered(Request request, Response response, Callback callback, Runnable work) {
        try {
            work.run();
        } catch (RuntimeException e) {
            Response.writeError(request, response, callback, e);
        }
    }

    /** Whether everyone who asks so gets the same. */
    private boolean isOfAll(Request request) {
        HttpFields headers = request.getHeaders();
        String accept = headers.get(HttpHeader.ACCEPT);
        String query = request.getHttpURI().getQuery();
        String path = request.getHttpURI().getPath();
        return settings.enabled()
                && (HttpMethod.GET.is(request.getMethod()) || HttpMethod.HEAD.is(request.getMethod()))
                && path != null
                && !path.startsWith("/actuator/")
                && !headers.contains(HttpHeader.RANGE)
                && !headers.contains("Prefer")
                && !headers.contains(HttpHeader.ORIGIN)
                && headers.getLongField(HttpHeader.CONTENT_LENGTH) <= 0
                && !headers.contains(HttpHeader.TRANSFER_ENCODING)
                && (query == null || !LANGUAGE.matcher(query).matches())
                && (accept == null
                        || path.indexOf('.', path.lastIndexOf('/')) > 0
                        || PAGES.matcher(accept).matches());
    }

    /** Nothing of a state that has passed is asked for again. */
    private State current(State now) {
        if (!now.equals(state)) {
            state = now;
            answers.synchronous().invalidateAll();
        }
        return now;
    }

    private Address address(Request request, State now) {
        return Address.of(now, request.getHttpURI(), language(request));
    }

    private String language(Request request) {
        String preferred = request.getHeaders().get(HttpHeader.ACCEPT_LANGUAGE);
        String cookies = request.getHeaders().get(HttpHeader.COOKIE);
        if (cookies == null || !cookies.contains(Languages.PARAMETER + "=")) {
            return preferred == null
                    ? Languages.SPOKEN.getFirst().getLanguage()
                    : languages.get(preferred, header -> language(null, request));
        }
        return language(
                Request.getCookies(request).stream()
                        .filter(cookie -> cookie.getName().equals(Languages.PARAMETER))
                        .map(HttpCookie::getValue)
                        .findFirst()
                        .orElse(null),
                request);
    }

    private static String language(@Nullable String remembered, Request request) {
        return Languages.unasked(
                        remembered,
                        request.getHeaders().contains(HttpHeader.ACCEPT_LANGUAGE)
                                ? Request.getLocales(request)
                                : List.of())
                .getLanguage();
    }

    private Coding coding(Request request) {
        String accepted = request.getHeaders().get(HttpHeader.ACCEPT_ENCODING);
        return accepted == null ? Coding.IDENTITY : codings.get(accepted, Coding::best);
    }

    private void send(Kept kept, Request request, Response response, Callback callback) {
        kept.send(
                response,
                coding(request),
                request.getHeaders().get(HttpHeader.IF_NONE_MATCH),
                !HttpMethod.HEAD.is(request.getMethod()),
                callback);
    }

    /** Gives what is kept, or makes it, or waits for who makes it already. */
    private void answer(Request request, Response response, Callback callback) {
        Optional<State> now = states.get().now();
        if (now.isEmpty()) {
            pass(request, response, callback);
            return;
        }
        Address address = address(request, current(now.get()));
        CompletableFuture<Kept> mine = new CompletableFuture<>();
        CompletableFuture<Kept> first = answers.asMap().putIfAbsent(address, mine);
        if (first == null) {
            make(address, request, response, callback, mine);
        } else {
            var _ = first.copy()
                    .orTimeout(SECONDS_PATIENT, TimeUnit.SECONDS)
                    .whenCompleteAsync(
                            (kept, _) -> {
                                if (kept == null) {
                                    pass(request, response, callback);
                                } else {
                                    answered(request, response, callback, () -> {
                                        prepare(address, kept, coding(request));
                                        send(kept, request, response, callback);
                                    });
                                }
                            },
                            request.getComponents().getExecutor());
        }
    }

    private void prepare(Address address, Kept kept, Coding coding) {
        if (!kept.isReady(coding)) {
            kept.prepare(coding);
            // It is weighed when it is put there.
            answers.put(address, CompletableFuture.completedFuture(kept));
        }
    }

    /** @param result is told what is kept, or nothing, so that those who waited make their own */
    private void make(
            Address address, Request request, Response response, Callback callback, CompletableFuture<Kept> result) {
        made.increment();
        Request asked = new Asked(request, address);
        Recording recording =
                new Recording(asked, response, (int) settings.largest().toBytes());
        Callback made = Callback.from(
                () -> {
                    Kept kept = kept(recording, coding(request));
                    result.complete(kept);
                    if (kept == null) {
                        recording.send(callback);
                    } else {
                        recording.giveWay();
                        send(kept, request, response, callback);
                    }
                },
                failure -> {
                    result.complete(null);
                    callback.failed(failure);
                });
        pass(asked, recording, made);
    }

    /** What cannot be kept, for whatever reason, can be sent. */
    private static @Nullable Kept kept(Recording recording, Coding coding) {
        try {
            Kept kept = recording.kept();
            if (kept != null) {
                kept.prepare(coding);
            }
            return kept;
        } catch (RuntimeException e) {
            LOG.warn("An answer cannot be kept", e);
            return null;
        }
    }

    private void pass(Request request, Response response, Callback callback) {
        try {
            if (!super.handle(request, response, callback)) {
                Response.writeError(request, response, callback, HttpStatus.NOT_FOUND_404);
            }
        } catch (Exception e) {
            Response.writeError(request, response, callback, e);
        }
    }
}
