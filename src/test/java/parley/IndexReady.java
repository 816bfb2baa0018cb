package parley;

import java.time.Duration;
import java.time.Instant;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.event.EventListener;
import parley.index.IndexKeeper;
import parley.index.IndexState;

/** Lets tests begin when everything can be found, which is a moment after the archive can be read. */
@TestComponent
public class IndexReady {

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final IndexKeeper keeper;

    IndexReady(IndexKeeper keeper) {
        this.keeper = keeper;
    }

    @EventListener(ApplicationReadyEvent.class)
    public void await() throws InterruptedException {
        await(keeper);
    }

    /** Waits until the index shows the archive as it is. */
    public static void await(IndexKeeper keeper) throws InterruptedException {
        Instant end = Instant.now().plus(PATIENCE);
        while (keeper.state() != IndexState.READY) {
            if (Instant.now().isAfter(end)) {
                throw new AssertionError("the index is " + keeper.state() + " after " + PATIENCE);
            }
            Thread.sleep(10);
        }
    }
}
