package parley.commands;

import java.io.Console;
import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * How far long work has come: a bar on a terminal, now and then a line in the log elsewhere. When the process is asked to
 * end, the work ends at its next step, and the process waits until this is closed: whoever has something to take away
 * opens it within and closes it before.
 */
public final class Progress implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(Progress.class);

    private static final Duration SILENCE = Duration.ofSeconds(5);
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int WIDTH = 80;

    private final String what;
    private final long total;
    private final @Nullable ProgressBar bar;
    private final AtomicLong done = new AtomicLong();
    private final AtomicLong said = new AtomicLong(System.nanoTime());
    private final CountDownLatch closed = new CountDownLatch(1);
    private final Thread hook = Thread.ofPlatform().unstarted(this::end);
    private volatile boolean ending;

    /** @param what is being done, as it begins a line */
    public static Progress of(String what, long total) {
        boolean terminal = Optional.ofNullable(System.console())
                .filter(Console::isTerminal)
                .isPresent();
        return new Progress(what, total, terminal ? System.err : null);
    }

    Progress(String what, long total, @Nullable PrintStream terminal) {
        this.what = what;
        this.total = total;
        this.bar = terminal == null
                ? null
                : new ProgressBarBuilder()
                        .setTaskName(what)
                        .setInitialMax(total)
                        .setStyle(ProgressBarStyle.ASCII)
                        .setConsumer(new ConsoleProgressBarConsumer(terminal, WIDTH))
                        .build();
        try {
            Runtime.getRuntime().addShutdownHook(hook);
        } catch (IllegalStateException e) {
            ending = true;
        }
    }

    /**
     * So much more is done.
     *
     * @throws Interrupted if the process was asked to end
     */
    public void step(long more) {
        count(more);
        if (ending) {
            throw new Interrupted(what + ": interrupted at " + state() + ".");
        }
    }

    /** So much more is done, and the work ends by other means when it has to. From any thread. */
    public void count(long more) {
        done.addAndGet(more);
        if (bar != null) {
            bar.stepBy(more);
            return;
        }
        long now = System.nanoTime();
        long before = said.get();
        if (now - before > SILENCE.toNanos() && said.compareAndSet(before, now)) {
            log.info("{}: {}", what, state());
        }
    }

    private String state() {
        return String.format(Locale.ROOT, "%,d of %,d", done.get(), total);
    }

    /** The process is asked to end. */
    void end() {
        ending = true;
        try {
            boolean ended = closed.await(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
            log.info(
                    "{}: the process ends at {}{}",
                    what,
                    state(),
                    ended ? "" : "; what is half done is taken away the next time");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
        closed.countDown();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            log.debug("The process is ending");
        }
    }
}
