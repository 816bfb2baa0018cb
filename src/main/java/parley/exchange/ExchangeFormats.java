package parley.exchange;

import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import parley.site.Csv;
import parley.site.Representation;
import parley.site.Representations;

/** The forms that this room gives. */
@Component
class ExchangeFormats implements Representations {

    private static final MediaType ATOM = MediaType.APPLICATION_ATOM_XML;
    private static final String LIST = "/claims";
    private static final String TABLE = "/claims/table";
    private static final String SEARCH = "/search";
    private static final String SOUGHT = "/search?q=sanctions";

    @Override
    public List<Representation> representations() {
        return List.of(
                json("/articles", "/articles"),
                json("/articles/{slug}", "/articles/waging-peace-with-north-korea"),
                json("/authors", "/authors"),
                json("/authors/{slug}", "/authors/ramon-pacheco-pardo"),
                json("/summits", "/summits"),
                json("/summits/{slug}", "/summits/trump-kim-2019-hanoi"),
                json("/claims/{id}", "/claims/002-017"),
                json(LIST, LIST),
                csv(LIST, LIST),
                feed(LIST, LIST),
                json(TABLE, TABLE),
                csv(TABLE, TABLE),
                csv(SEARCH, SOUGHT),
                feed(SEARCH, SOUGHT));
    }

    private static Representation json(String page, String example) {
        return new Representation(page, ".json", MediaType.APPLICATION_JSON, "format.json", example);
    }

    private static Representation csv(String page, String example) {
        return new Representation(page, ".csv", Csv.TYPE, "format.csv", example);
    }

    private static Representation feed(String page, String example) {
        return new Representation(page, ".atom", ATOM, "format.atom", example);
    }
}
