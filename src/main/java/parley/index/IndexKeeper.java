package parley.index;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import parley.index.Engine.Expected;
import parley.site.Trouble;

/** Looks after the index, in a thread of its own: finds at the start whether it is right, and mends it when it is not. */
@Component
public class IndexKeeper implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(IndexKeeper.class);

    /** How long an engine that does not answer is left alone. */
    private static final Duration REST = Duration.ofSeconds(2);

    /** So many rests it has at most, where it was begun again and again in vain, as on a disk that is full. */
    private static final int LONGEST = 9;

    private final Engine engine;
    private final Turn turn;
    private final Outbox outbox;
    private final BlockingQueue<Boolean> reports = new ArrayBlockingQueue<>(1);
    private volatile IndexState state = IndexState.REBUILDING;
    private volatile @Nullable String complaint;
    private boolean away = true;
    private int failed;
    private volatile @Nullable Thread thread;

    IndexKeeper(Engine engine, Turn turn, Outbox outbox) {
        this.engine = engine;
        this.turn = turn;
        this.outbox = outbox;
    }

    public IndexState state() {
        return state;
    }

    /** A question was not answered: the index is looked at again, and nobody asks it until it is right. */
    public void report(Throwable failure) {
        // While it is looked at or made anew, the answer is already on its way.
        if (state == IndexState.READY) {
            rest(failure);
            reports.offer(true);
        }
    }

    /** Something was not written to the index: it is looked at again. */
    void suspect(Throwable failure) {
        log.debug("Something was not indexed", failure);
        reports.offer(true);
    }

    @Override
    public void start() {
        thread = Thread.ofPlatform().daemon().name("index").start(this::keep);
    }

    private void keep() {
        try {
            while (true) {
                mend();
                if (state == IndexState.READY) {
                    reports.take();
                } else {
                    reports.poll(REST.toMillis() * (1 + Math.min(failed, LONGEST)), TimeUnit.MILLISECONDS);
                }
            }
        } catch (InterruptedException e) {
            log.debug("The index is no longer kept");
        }
    }

    private void mend() throws InterruptedException {
        try {
            greet();
            if (!right()) {
                if (outbox.waits()) {
                    state = IndexState.REBUILDING;
                    return;
                }
                turn.take(this::make);
            }
            state = IndexState.READY;
            complaint = null;
        } catch (IOException | RuntimeException | InternalError | AssertionError e) {
            rest(e);
        }
    }

    private void greet() throws IOException {
        try {
            engine.greet();
        } catch (IOException e) {
            away = true;
            throw e;
        }
        if (away) {
            outbox.tryAgain();
            away = false;
        }
    }

    /** Says why once, and not at every look. */
    private void rest(Throwable reason) {
        state = IndexState.RESTING;
        String why = Trouble.said(reason);
        if (!why.equals(complaint)) {
            complaint = why;
            log.warn("Search rests, and it is tried again every few seconds: {}", why);
        }
    }

    private void make() throws InterruptedException {
        // While this node waited for its turn, another one may have made the index.
        if (!right()) {
            long begun = System.nanoTime();
            if (failed == 0) {
                log.info("The index is missing or does not show the archive as it is; it is made anew");
            }
            failed++;
            engine.clear();
            state = IndexState.REBUILDING;
            engine.fill();
            failed = 0;
            outbox.forgetGivenUp();
            log.info(
                    "The index is made, in {} ms",
                    Duration.ofNanos(System.nanoTime() - begun).toMillis());
        }
    }

    private boolean right() {
        // Where the database does not answer, nothing is wrong with the index.
        Expected expected = engine.expected();
        try {
            return engine.shows(expected);
        } catch (RuntimeException | InternalError | AssertionError e) {
            log.debug("The index cannot be read", e);
            return false;
        }
    }

    @Override
    public void stop() {
        Thread keeping = thread;
        if (keeping != null) {
            keeping.interrupt();
            try {
                keeping.join(Duration.ofSeconds(10));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            thread = null;
        }
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }
}
