package parley.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.MediaType;

class AcceptTests {

    private static final List<String> OFFERS = List.of(
            "text/html",
            "application/json",
            "text/csv;charset=UTF-8;header=present",
            "application/ld+json",
            "application/ld+json;profile=\"http://www.w3.org/ns/anno.jsonld\"",
            "image/svg+xml");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "*/* | text/html",
                "text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,image/webp,*/*;q=0.8 | text/html",
                "application/json | application/json",
                "application/json;charset=utf-8 | application/json",
                "application/json, text/html | text/html",
                "application/json, text/html;q=0.9 | application/json",
                "application/json, text/javascript, */*; q=0.01 | application/json",
                "application/json, text/plain, */* | application/json",
                "application/json;q=0.2, text/* ;q=0.1 | application/json",
                "text/csv | text/csv",
                "text/csv;header=absent, application/json;q=0.1 | application/json",
                "text/*, text/html;q=0 | text/csv",
                "*/*, text/html;q=0.5, application/json;q=0.4 | text/csv",
                "application/* | application/json",
                "application/ld+json | application/ld+json",
                "application/ld+json;profile=\"http://www.w3.org/ns/anno.jsonld\" | anno",
                "application/ld+json;profile=\"http://www.w3.org/ns/anno.jsonld\";q=0.5, */*;q=0.4 | anno",
                "application/ld+json;q=0.1, text/html;q=0.2 | text/html",
                "image/* | image/svg+xml",
                "IMAGE/SVG+XML | image/svg+xml",
                "text/html;level=1, */*;q=0.1 | text/html",
                "text/html, image/gif, image/jpeg, *; q=.2, */*; q=.2 | text/html",
                "nonsense, application/json | application/json",
                "text/html;q=7, application/json;q=0.1 | application/json",
                "nonsense | text/html",
                "'' | text/html"
            })
    void theMostWelcomeOfferIsChosen(String accept, String expected) {
        assertThat(best(List.of(accept))).satisfies(type -> assertThat(type).contains(expected));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "image/png",
                "text/html;q=0, application/json;q=0",
                "*/*;q=0",
                "application/ld+json;profile=\"http://iiif.io/api/presentation/3/context.json\"",
                "text/markdown, text/turtle;q=0.3"
            })
    void nothingIsChosenWhereNothingIsTaken(String accept) {
        assertThat(best(List.of(accept))).isEqualTo("nothing");
    }

    @Test
    void severalHeadersAreOne() {
        assertThat(best(List.of("text/html;q=0.1", "application/json"))).isEqualTo("application/json");
        assertThat(best(List.of())).isEqualTo("text/html");
    }

    private static String best(List<String> headers) {
        return Accept.of(headers).best(OFFERS, MediaType::parseMediaType).orElse("nothing");
    }
}
