package parley.exchange;

import static org.springframework.http.MediaType.APPLICATION_JSON;

import java.util.List;
import org.springframework.stereotype.Component;
import parley.forms.Representation;
import parley.forms.Representations;
import parley.site.Csv;

/** The forms that this room gives. */
@Component
class ExchangeFormats implements Representations {

    @Override
    public List<Representation> representations() {
        return List.of(
                json("/articles", "/articles"),
                json("/articles/{slug}", "/articles/waging-peace-with-north-korea"),
                json("/authors", "/authors"),
                json("/authors/{slug}", "/authors/ramon-pacheco-pardo"),
                json("/summits", "/summits"),
                json("/summits/{slug}", "/summits/trump-kim-2019-hanoi"),
                json("/actors", "/actors"),
                json("/actors/{slug}", "/actors/kim-jong-un"),
                json("/topics", "/topics"),
                json("/topics/{slug}", "/topics/sanctions"),
                json("/questions", "/questions"),
                json("/questions/{slug}", "/questions/can-sanctions-be-tightened"),
                json("/claims", "/claims"),
                csv("/claims", "/claims"),
                json("/claims/{id}", "/claims/002-017"),
                json("/claims/table", "/claims/table"),
                csv("/claims/table", "/claims/table"),
                csv("/search", "/search?q=sanctions"));
    }

    private static Representation json(String page, String example) {
        return new Representation(page, ".json", APPLICATION_JSON, "format.json", example);
    }

    private static Representation csv(String page, String example) {
        return new Representation(page, ".csv", Csv.TYPE, "format.csv", example);
    }
}
