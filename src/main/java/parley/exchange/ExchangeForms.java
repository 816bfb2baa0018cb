package parley.exchange;

import static org.springframework.http.MediaType.APPLICATION_ATOM_XML;
import static org.springframework.http.MediaType.APPLICATION_JSON;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import parley.site.Csv;
import parley.site.Representation;
import parley.site.Representations;

/** The forms that this room gives. */
@Component
class ExchangeForms implements Representations {

    @Override
    public List<Representation> representations() {
        return Stream.of(
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
                        csv("/claims"),
                        atom("/claims"),
                        json("/claims/{id}", "/claims/002-017"),
                        json("/claims/table", "/claims/table"),
                        csv("/claims/table"),
                        csv("/search"),
                        atom("/search"))
                .toList();
    }

    private static Representation json(String page, String example) {
        return new Representation(page, ".json", APPLICATION_JSON, "format.json", example);
    }

    private static Representation csv(String page) {
        return new Representation(page, ".csv", Csv.TYPE, "format.csv", page);
    }

    private static Representation atom(String page) {
        return new Representation(page, ".atom", APPLICATION_ATOM_XML, "format.atom", page);
    }
}
