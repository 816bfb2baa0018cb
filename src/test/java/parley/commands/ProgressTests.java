package parley.commands;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import org.junit.jupiter.api.Test;

class ProgressTests {

    @Test
    void aTerminalShowsABarThatIsFullInTheEnd() {
        ByteArrayOutputStream terminal = new ByteArrayOutputStream();
        try (Progress progress = new Progress("Rows written", 1000, new PrintStream(terminal, true, UTF_8))) {
            progress.step(400);
            progress.step(600);
        }
        assertThat(terminal.toString(UTF_8)).contains("Rows written", "100%", "1000/1000");
    }

    /** A test has no terminal, so that what it runs writes lines. */
    @Test
    void elsewhereThereIsNoBar() {
        PrintStream before = System.err;
        ByteArrayOutputStream terminal = new ByteArrayOutputStream();
        System.setErr(new PrintStream(terminal, true, UTF_8));
        try (Progress progress = Progress.of("Rows written", 10)) {
            progress.step(10);
        } finally {
            System.setErr(before);
        }
        assertThat(terminal.toString(UTF_8)).doesNotContain("100%");
    }

    @Test
    void workEndsAtTheNextStepOnceTheProcessIsAskedToEndAndTheProcessWaitsForIt() throws InterruptedException {
        Progress progress = new Progress("Rows written", 3, null);
        progress.step(1);
        Thread asked = Thread.ofPlatform().start(progress::end);
        while (asked.getState() != Thread.State.TIMED_WAITING) {
            Thread.onSpinWait();
        }
        assertThatThrownBy(() -> progress.step(1))
                .isInstanceOf(Interrupted.class)
                .hasMessage("Rows written: interrupted at 2 of 3.");
        assertThat(asked.isAlive()).isTrue();
        progress.close();
        asked.join();
    }
}
