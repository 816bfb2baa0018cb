package parley;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The node that the tests of the engine stand on. */
class OpenSearchNodeTests {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    @AutoClose
    private static OpenSearchNode node;

    @BeforeAll
    static void start() {
        node = new OpenSearchNode();
    }

    @Test
    void koreanIsTakenApartIntoItsWords() throws Exception {
        List<String> tokens = send("GET", "/_analyze", """
                {"tokenizer": "nori_tokenizer", "filter": ["nori_part_of_speech", "nori_readingform"], "text": "북한은 핵무기를 北韓"}
                """)
                .get("tokens")
                .valueStream()
                .map(token -> token.get("token").asString())
                .toList();
        assertThat(tokens).containsExactly("북한", "핵", "무기", "북한");
    }

    @Test
    void whatWasWrittenIsFoundAlsoAfterItFellOver() throws Exception {
        send("PUT", "/things/_doc/1?refresh=true", "{\"text\": \"tied to the words\"}");
        assertThat(found()).isEqualTo(1);
        node.stop();
        assertThatThrownBy(this::found).isInstanceOf(ConnectException.class);
        node.start();
        send("GET", "/_cluster/health/things?wait_for_status=yellow", "");
        assertThat(found()).isEqualTo(1);
    }

    private int found() throws IOException, InterruptedException {
        return send("GET", "/things/_search?q=text:words", "")
                .at("/hits/total/value")
                .asInt();
    }

    private static JsonNode send(String method, String path, String body) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://" + node.address() + path))
                .header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(body))
                .build();
        return new JsonMapper()
                .readTree(HTTP.send(request, BodyHandlers.ofString()).body());
    }
}
