package parley;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Someone who reads a running archive over HTTP, and looks at pages in the DOM. */
public final class Reader {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final String base;

    public Reader(int port) {
        this.base = "http://localhost:" + port;
    }

    /** The answer to a path and query, without following redirects. */
    public HttpResponse<String> get(String path, Map<String, String> headers) {
        try {
            HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base + path));
            headers.forEach(request::header);
            return CLIENT.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException(path, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(path, e);
        }
    }

    public HttpResponse<String> get(String path) {
        return get(path, Map.of());
    }

    /** A page that must be there. */
    public Document page(String path) {
        HttpResponse<String> answer = get(path);
        if (answer.statusCode() != 200) {
            throw new AssertionError(path + " answered " + answer.statusCode());
        }
        return Jsoup.parse(answer.body(), base + path);
    }

    /** Data that must be there. */
    public JsonNode json(String path) {
        HttpResponse<String> answer = get(path);
        if (answer.statusCode() != 200) {
            throw new AssertionError(path + " answered " + answer.statusCode());
        }
        return JSON.readTree(answer.body());
    }

    /** The ids of the claims that a page shows, in order. */
    public List<String> claimsOn(String path) {
        return page(path).select("[data-claim]").eachAttr("data-claim").stream()
                .distinct()
                .toList();
    }

    /** All claims of a list as data, page after page. */
    public List<JsonNode> claims(String query) {
        List<JsonNode> claims = new ArrayList<>();
        String next = "/claims.json" + query;
        while (next != null) {
            JsonNode list = json(next);
            list.get("claims").forEach(claims::add);
            next = list.get("next").isNull() ? null : list.get("next").asString();
        }
        return claims;
    }

    /** The words that readers see in an element. */
    public static String words(Element element) {
        return element.text();
    }
}
