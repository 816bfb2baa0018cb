package parley;

import static java.util.Objects.requireNonNull;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The files of the archive as whoever downloads them has them. */
final class Download {

    private static final JsonMapper JSON = new JsonMapper();

    private final HttpClient http = HttpClient.newHttpClient();
    private final String origin;

    Download(int port) {
        this.origin = "http://localhost:" + port;
    }

    HttpResponse<byte[]> get(String address, String... headers) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(origin + address));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return http.send(request.build(), BodyHandlers.ofByteArray());
    }

    JsonNode json(String address) throws Exception {
        return JSON.readTree(get(address).body());
    }

    /** The address of the present file with that ending. */
    String address(String suffix) throws Exception {
        return json("/data.json")
                .get("files")
                .valueStream()
                .map(file -> file.get("url").asString())
                .filter(url -> url.endsWith(suffix))
                .findFirst()
                .orElseThrow();
    }

    /** What is in the present file of tables, by the name of each file without its folder. */
    Map<String, byte[]> tables() throws Exception {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipInputStream zip =
                new ZipInputStream(new ByteArrayInputStream(get(address(".zip")).body()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName().replaceFirst(".*/", ""), zip.readAllBytes());
            }
        }
        return files;
    }

    static byte[] of(Map<String, byte[]> files, String name) {
        return requireNonNull(files.get(name), name);
    }

    String unpacked(String suffix) throws Exception {
        try (GZIPInputStream in = new GZIPInputStream(
                new ByteArrayInputStream(get(address(suffix)).body()))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    static List<JsonNode> lines(byte[] file) {
        return new String(file, StandardCharsets.UTF_8)
                .lines()
                .map(JSON::readTree)
                .toList();
    }

    static JsonNode tree(byte[] file) {
        return JSON.readTree(file);
    }

    static String sha256(byte[] bytes) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }
}
