package parley;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/** Every kind of page, and some data, as an archive gives them at one moment, to be compared with what it gives later. */
final class PagesAsTheyAre {

    private final Map<String, String> texts = new LinkedHashMap<>();

    private PagesAsTheyAre() {}

    static PagesAsTheyAre at(Visitor visitor) {
        return at(
                visitor,
                Stream.concat(
                                Arrays.stream(PageKind.values())
                                        // That one says how the archive is at the moment.
                                        .filter(kind -> kind != PageKind.STATUS)
                                        .map(PageKind::address),
                                Stream.of(
                                        "/claims.json?size=200",
                                        "/claims.csv",
                                        "/articles/waging-peace-with-north-korea.tei.xml",
                                        "/articles/waging-peace-with-north-korea.anno.jsonld",
                                        "/feed.atom",
                                        "/data.json"))
                        .toList());
    }

    static PagesAsTheyAre at(Visitor visitor, Collection<String> addresses) {
        PagesAsTheyAre pages = new PagesAsTheyAre();
        String encoded = URLEncoder.encode(visitor.origin(), StandardCharsets.UTF_8);
        addresses.forEach(address -> {
            Visitor.Answer answer = visitor.get(address);
            // Another process may listen on another port, and what is not kept bears the name of the one request.
            String text = answer.text().replace(visitor.origin(), "").replace(encoded, "");
            String id = answer.header("X-Request-Id");
            pages.texts.put(address, answer.status() + " " + (id.isEmpty() ? text : text.replace(id, "")));
        });
        return pages;
    }

    /** Byte for byte, but for the name of the machine. */
    void areStillGivenBy(Visitor visitor) {
        Map<String, String> now = at(visitor, texts.keySet()).texts;
        now.forEach((address, text) -> assertThat(text).as(address).isEqualTo(texts.get(address)));
    }
}
