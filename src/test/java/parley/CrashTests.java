package parley;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A process that is killed, by {@code kill -9}, at whatever moment, loses nothing that it said was stored. */
@Tag("fault")
@Tag("slow")
class CrashTests {

    private static final Pattern STORED = Pattern.compile("Synthetic articles stored: ([0-9,]+) of");

    @TempDir
    private Path folder;

    private String store() {
        return "jdbc:h2:file:" + folder.resolve("archive");
    }

    /** Each start is killed somewhat later than the one before, the first when there is hardly a file. */
    @Test
    void aFirstStartThatIsKilledAgainAndAgainIsMadeInTheEnd() throws Exception {
        Path file = folder.resolve("archive.mv.db");
        for (int delay : new int[] {0, 150, 300, 450, 600, 900, 1_400}) {
            int port = ArchiveProcess.freePort();
            try (ArchiveProcess archive = serving(port)) {
                long size = size(file);
                archive.await(() -> size(file) > size || archive.log().contains("Started Parley"));
                Thread.sleep(delay);
            }
        }
        int port = ArchiveProcess.freePort();
        try (ArchiveProcess archive = serving(port)) {
            archive.awaitAnswers(port);
            assertThat(new Visitor(port).claims("")).hasSize(274);
        }
        assertThat(Synthetic.rows(store(), "select revision from archive")).containsExactly("1\t");
    }

    @Test
    void whatGenerateSaidIsStoredIsThereAndItGoesOnFromWholeArticles() throws Exception {
        int said;
        String[] command = {"generate", "--articles=2000", "--spring.datasource.url=" + store()};
        try (ArchiveProcess archive = ArchiveProcess.start(folder, command)) {
            archive.await(() -> STORED.matcher(archive.log()).find());
            archive.kill();
            said = STORED.matcher(archive.log())
                    .results()
                    .mapToInt(line -> Integer.parseInt(line.group(1).replace(",", "")))
                    .max()
                    .orElseThrow();
        }
        int stored = Synthetic.rows(store(), "select slug from article where slug like 'synthetic-%'")
                .size();
        assertThat(stored).isGreaterThanOrEqualTo(said).isLessThan(2000);
        Parley.main(new String[] {"generate", "--articles=" + (stored + 30), "--spring.datasource.url=" + store()});
        Synthetic.isWhole(stored + 30, store(), folder);
    }

    @Test
    void aStormThatEndsInAKillLeavesEveryPageAsItWas() throws Exception {
        int port = ArchiveProcess.freePort();
        PagesAsTheyAre before;
        AtomicInteger answered = new AtomicInteger();
        try (ArchiveProcess archive = serving(port)) {
            archive.awaitAnswers(port);
            awaitSearch(archive, port);
            before = PagesAsTheyAre.at(new Visitor(port));
            List<Thread> readers = new ArrayList<>();
            for (int number = 0; number < 4; number++) {
                int first = number;
                readers.add(Thread.ofPlatform().start(() -> read(archive, port, first, answered)));
            }
            archive.await(() -> answered.get() > 200);
            archive.kill();
            for (Thread reader : readers) {
                reader.join();
            }
        }
        int next = ArchiveProcess.freePort();
        try (ArchiveProcess archive = serving(next)) {
            archive.awaitAnswers(next);
            awaitSearch(archive, next);
            before.areStillGivenBy(new Visitor(next));
        }
    }

    /** Two starts on one file, as an operator makes them: the second says why it does not start, and ends. */
    @Test
    void aSecondStartOnTheSameFileEndsWithASentence() throws Exception {
        int port = ArchiveProcess.freePort();
        try (ArchiveProcess first = serving(port)) {
            first.awaitAnswers(port);
            try (ArchiveProcess second = serving(ArchiveProcess.freePort())) {
                assertThat(second.exit()).isEqualTo(1);
                assertThat(second.log())
                        .contains("The store " + store() + " is in use")
                        .doesNotContain("\tat ");
            }
            assertThat(first.isAlive()).isTrue();
            assertThat(new Visitor(port).claims("")).hasSize(274);
        }
    }

    private ArchiveProcess serving(int port) throws IOException {
        return ArchiveProcess.start(
                folder, "--server.port=" + port, "--spring.datasource.url=" + store(), "--parley.limits.enabled=false");
    }

    private static void awaitSearch(ArchiveProcess archive, int port) throws IOException, InterruptedException {
        archive.await(() -> new Wire(port).get("/search?q=sanctions").body().contains("data-things=\"claims\""));
    }

    private static void read(ArchiveProcess archive, int port, int first, AtomicInteger answered) {
        PageKind[] kinds = PageKind.values();
        for (int at = first; archive.isAlive(); at++) {
            try {
                new Wire(port).get(kinds[at % kinds.length].address());
                answered.incrementAndGet();
            } catch (RuntimeException e) {
                // It was killed in the midst of an answer.
                return;
            }
        }
    }

    private static long size(Path file) throws IOException {
        return Files.exists(file) ? Files.size(file) : 0;
    }
}
