package parley.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import parley.metadata.JsonLd.Node;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class JsonLdTests {

    private static final JsonMapper JSON = new JsonMapper();

    /** Whatever stands in a text, a parser of HTML finds one script element, and a parser of JSON the text in it. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "</script><script>alert(1)</script>",
                "<!--<script>",
                "]]></SCRIPT >",
                "a \"quoted\" \\ back\\u003cslash & an &lt;entity;",
                "line\nbreak\u2028and\u2029others\u0000",
                "정상회담 😀"
            })
    void noTextEndsTheScriptElement(String text) {
        String written = new JsonLd(JSON).write(Node.of("Claim").with("name", text));
        Document page = Jsoup.parse("<!DOCTYPE html><title>A</title><script type=\"application/ld+json\">" + written
                + "</script><p id=behind>");
        assertThat(page.select("script")).hasSize(1);
        assertThat(page.getElementById("behind")).isNotNull();
        JsonNode read = JSON.readTree(page.expectFirst("script").data());
        assertThat(read.get("name").asString()).isEqualTo(text);
    }
}
