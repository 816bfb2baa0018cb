package parley;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Sends requests letter by letter, also such as no client would send. */
public final class Wire {

    private static final int PATIENCE_MS = 20_000;

    private final int port;

    public Wire(int port) {
        this.port = port;
    }

    /** An answer as it came. */
    public record Answer(int status, List<String> headers, String body) {

        /** The value of a header; empty where it is absent. */
        public String header(String name) {
            String start = name.toLowerCase(Locale.ROOT) + ":";
            return headers.stream()
                    .filter(line -> line.toLowerCase(Locale.ROOT).startsWith(start))
                    .map(line -> line.substring(start.length()).strip())
                    .findFirst()
                    .orElse("");
        }
    }

    /** Asks for an address as a browser does. */
    public Answer get(String target, String... headers) {
        return send("GET", target, headers);
    }

    public Answer send(String method, String target, String... headers) {
        String host =
                Arrays.stream(headers).anyMatch(line -> line.startsWith("Host:")) ? "" : "Host: localhost:" + port;
        return send(method + " " + target + " HTTP/1.1\r\n" + (host.isEmpty() ? "" : host + "\r\n")
                + String.join("\r\n", headers) + (headers.length == 0 ? "" : "\r\n") + "Connection: close\r\n\r\n");
    }

    /** Sends exactly these letters, a byte each, and reads until the archive has nothing more to say. */
    public Answer send(String letters) {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(PATIENCE_MS);
            socket.getOutputStream().write(letters.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            return read(socket.getInputStream());
        } catch (IOException e) {
            throw new UncheckedIOException(letters.lines().findFirst().orElse(""), e);
        }
    }

    private static Answer read(InputStream answer) throws IOException {
        String whole = new String(answer.readAllBytes(), StandardCharsets.UTF_8);
        int end = whole.indexOf("\r\n\r\n");
        if (end < 0) {
            throw new IOException("no answer but \"" + whole + "\"");
        }
        List<String> lines = whole.substring(0, end).lines().toList();
        return new Answer(
                Integer.parseInt(lines.getFirst().split(" ", -1)[1]),
                lines.subList(1, lines.size()),
                whole.substring(end + 4));
    }
}
