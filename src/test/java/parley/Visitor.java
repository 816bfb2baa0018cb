package parley;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the running archive over HTTP, as a client without a browser does. */
final class Visitor {

    private static final JsonMapper JSON = new JsonMapper();

    // Redirects are not followed: no page should lead to an address that only leads on.
    private final HttpClient http = HttpClient.newHttpClient();
    private final String origin;

    Visitor(int port) {
        this.origin = "http://localhost:" + port;
    }

    /** What the archive answered. The text of a font or an image is of no use, but its size is. */
    record Answer(
            String address,
            int status,
            String type,
            String location,
            String link,
            int size,
            String text,
            HttpHeaders headers) {

        /** All values of a header that is a list of names, in lower case. */
        List<String> list(String header) {
            return headers.allValues(header).stream()
                    .flatMap(line -> Arrays.stream(line.split(",")))
                    .map(name -> name.strip().toLowerCase(Locale.ROOT))
                    .toList();
        }

        /** A header that is there once, or empty. */
        String header(String name) {
            return headers.firstValue(name).orElse("");
        }

        boolean isPage() {
            return type.startsWith("text/html");
        }

        boolean isStyleSheet() {
            return type.startsWith("text/css");
        }

        boolean isData() {
            return type.startsWith("application/json");
        }

        Document page() {
            return Jsoup.parse(text, address);
        }

        JsonNode data() {
            return JSON.readTree(text);
        }
    }

    /** Scheme, host and port, without a slash behind. */
    String origin() {
        return origin;
    }

    Answer get(String address) {
        return send("GET", address);
    }

    /** What is said of an address without it being sent. */
    Answer head(String address) {
        return send("HEAD", address);
    }

    Answer post(String address) {
        return send("POST", address);
    }

    /** Data that must be there. */
    JsonNode data(String address) {
        return there(address).data();
    }

    /** A page that must be there. */
    Document page(String address) {
        return there(address).page();
    }

    /** The bytes of an answer that must be there and is no text. */
    byte[] bytes(String address) {
        URI uri = URI.create(origin).resolve(address);
        try {
            HttpResponse<byte[]> response =
                    http.send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofByteArray());
            if (response.statusCode() != 200) {
                throw new AssertionError(uri + " answered " + response.statusCode());
            }
            return response.body();
        } catch (IOException e) {
            throw new AssertionError(uri + " was not answered", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    /** The ids of the claims that a page shows, in order. */
    List<String> claimsOn(String address) {
        return page(address).select("[data-claim]").eachAttr("data-claim").stream()
                .distinct()
                .toList();
    }

    private Answer there(String address) {
        Answer answer = get(address);
        if (answer.status() != 200) {
            throw new AssertionError(address + " answered " + answer.status());
        }
        return answer;
    }

    /** The claims on all pages of a list, {@code query} being empty or beginning with a question mark. */
    List<JsonNode> claims(String query) {
        List<JsonNode> claims = new ArrayList<>();
        JsonNode list = data("/claims.json" + query);
        list.get("claims").forEach(claims::add);
        while (!list.get("next").isNull()) {
            list = data(list.get("next").asString());
            list.get("claims").forEach(claims::add);
        }
        return claims;
    }

    private Answer send(String method, String address) {
        return ask(method, address, "Accept", "text/html, */*;q=0.8");
    }

    /** Asks as another client does: with these headers, each name followed by its value. */
    Answer ask(String method, String address, String... headers) {
        URI uri = URI.create(origin).resolve(address);
        HttpRequest.Builder asked = HttpRequest.newBuilder(uri).method(method, BodyPublishers.noBody());
        HttpRequest request = (headers.length == 0 ? asked : asked.headers(headers)).build();
        try {
            HttpResponse<byte[]> response = http.send(request, BodyHandlers.ofByteArray());
            return new Answer(
                    uri.toString(),
                    response.statusCode(),
                    response.headers().firstValue("Content-Type").orElse(""),
                    response.headers().firstValue("Location").orElse(""),
                    response.headers().firstValue("Link").orElse(""),
                    response.body().length,
                    new String(response.body(), StandardCharsets.UTF_8),
                    response.headers());
        } catch (IOException e) {
            throw new AssertionError(method + " " + uri + " was not answered", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }
}
