package parley;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import parley.HostileRequests.Request;

/**
 * Thousands of random and hostile requests, the same ones each time: each gets a clear answer, and the archive is as before.
 * How many is said by {@code fuzz.requests}, and where they begin by {@code fuzz.seed}.
 */
@RunningArchive
@Tag("fault")
@ExtendWith(OutputCaptureExtension.class)
class FuzzTests {

    private static final int REQUESTS = Integer.getInteger("fuzz.requests", 500);
    private static final long SEED = Long.getLong("fuzz.seed", 1);

    private static final int AT_ONCE = 4;
    private static final int PATIENCE_MS = 20_000;

    private static final Pattern STATUS = Pattern.compile("HTTP/1\\.[01] ([0-9]{3})( .*)?");

    private final int port;
    private final Visitor visitor;

    FuzzTests(@LocalServerPort int port) {
        this.port = port;
        this.visitor = new Visitor(port);
    }

    @Test
    void whateverIsAskedIsAnsweredAndNothingIsChanged(CapturedOutput output) throws InterruptedException {
        PagesAsTheyAre before = PagesAsTheyAre.at(visitor);
        int begun = output.length();
        HostileRequests requests = new HostileRequests(addresses(), port);
        Queue<String> wrong = new ConcurrentLinkedQueue<>();
        AtomicInteger next = new AtomicInteger();
        AtomicInteger answered = new AtomicInteger();
        List<Thread> clients = IntStream.range(0, AT_ONCE)
                .mapToObj(_ -> Thread.ofPlatform().start(() -> {
                    for (int at = next.getAndIncrement(); at < REQUESTS; at = next.getAndIncrement()) {
                        Request request = requests.of(new Random(SEED * 1_000_003 + at));
                        String complaint = complaint(request, answered);
                        if (complaint != null) {
                            wrong.add("request " + at + " of seed " + SEED + ": " + complaint + "\n"
                                    + request.letters().lines().limit(12).toList());
                        }
                    }
                }))
                .toList();
        for (Thread client : clients) {
            client.join();
        }
        assertThat(wrong).isEmpty();
        // Most are such as HTTP allows, and so reach the archive itself.
        assertThat(answered.get()).isGreaterThan(REQUESTS * 9 / 10);
        // What readers ask is not for the log, and least of all what they ask in vain.
        assertThat(output.toString().substring(begun).lines().toList())
                .hasSizeLessThan(20)
                .noneMatch(line -> line.startsWith("\tat ") || line.contains("Exception"));
        before.areStillGivenBy(visitor);
    }

    /** Real ones, of every kind: those of pages, of what the sitemap names, and an example of each form of data. */
    private List<String> addresses() {
        Stream<String> things = visitor.page("/sitemap.xml").select("loc").eachText().stream()
                .flatMap(file -> visitor.page(file).select("loc").eachText().stream())
                .map(address -> address.replaceFirst("^https?://[^/]*", ""));
        Stream<String> data = visitor.page("/about/data").select("main a[href^=/]").eachAttr("href").stream();
        List<String> all = Stream.of(Arrays.stream(PageKind.values()).map(PageKind::address), things, data)
                .flatMap(some -> some)
                .distinct()
                .sorted()
                .toList();
        assertThat(all).hasSizeGreaterThan(300);
        return all;
    }

    /** What is wrong with the answer; nothing where it is as it should be. */
    private @Nullable String complaint(Request request, AtomicInteger answered) {
        String answer;
        try {
            answer = answer(request).replaceFirst("^HTTP/1.1 1[0-9]{2}.*\r\n\r\n(?=HTTP)", "");
        } catch (IOException e) {
            return request.isHttp() ? "no answer, but " + e : null;
        }
        if (answer.isEmpty()) {
            // Whoever does not speak HTTP may be hung up on.
            return request.isHttp() ? "no answer" : null;
        }
        int end = answer.indexOf("\r\n\r\n");
        List<String> lines =
                end < 0 ? List.of() : answer.substring(0, end).lines().toList();
        if (request.isBare() && !answer.startsWith("HTTP/")) {
            return null;
        }
        if (lines.isEmpty() || !STATUS.matcher(lines.getFirst()).matches()) {
            return "this is no HTTP: " + answer.substring(0, Math.min(answer.length(), 200));
        }
        answered.incrementAndGet();
        int status = Integer.parseInt(lines.getFirst().substring(9, 12));
        List<String> headers =
                lines.stream().map(line -> line.toLowerCase(Locale.ROOT)).toList();
        // 501 is what oEmbed wants for a format that a provider has not.
        boolean honest = (status == 503 && has(headers, "retry-after:"))
                || (status == 501
                        && request.letters().lines().findFirst().orElse("").contains(" /oembed"));
        if (status >= 500 && !honest) {
            return String.valueOf(status);
        }
        for (String guard : List.of("content-security-policy: default-src 'none'", "x-content-type-options: nosniff")) {
            if (status >= 200 && !has(headers, guard)) {
                return status + " without " + guard;
            }
        }
        if (has(headers, "server:") || has(headers, "x-powered-by:")) {
            return status + " names the server";
        }
        String body = answer.substring(end);
        if (status >= 400 && (body.contains("Exception") || body.contains("\tat "))) {
            return status + " tells how it is made";
        }
        return null;
    }

    private static boolean has(List<String> headers, String start) {
        return headers.stream().anyMatch(line -> line.startsWith(start));
    }

    private String answer(Request request) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(PATIENCE_MS);
            socket.getOutputStream().write(request.letters().getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            if (!request.isHttp()) {
                // What is not whole is not waited for.
                socket.shutdownOutput();
            }
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
        }
    }
}
