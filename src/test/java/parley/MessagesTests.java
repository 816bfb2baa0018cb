package parley;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The archive speaks English and Korean, and never one where the other was asked for. */
@RunningArchive
class MessagesTests {

    private static final Path FOLDER = Path.of("src/main/resources/messages");
    private static final Path TEMPLATES = Path.of("src/main/resources/templates");

    /** What is called so in every language. */
    private static final Set<String> NAMES =
            Set.of("Parley", "sic", "MLA", "APA", "BibTeX", "RIS", "CSL-JSON", "EPUB", "oEmbed");

    @LocalServerPort
    private int port;

    @Test
    void bothLanguagesHaveTheSameMessages() throws IOException {
        Properties english = messages("messages.properties");
        Properties korean = messages("messages_ko.properties");
        assertThat(korean.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
        for (String key : english.stringPropertyNames()) {
            assertThat(placeholders(korean.getProperty(key))).as(key).isEqualTo(placeholders(english.getProperty(key)));
        }
    }

    @Test
    void everyMessageThatATemplateNamesIsThere() throws IOException {
        Set<String> known = messages("messages.properties").stringPropertyNames();
        try (Stream<Path> files = Files.walk(TEMPLATES)) {
            List<String> named = files.filter(Files::isRegularFile)
                    .flatMap(file -> Pattern.compile("#\\{([a-z0-9.-]+)[(}]")
                            .matcher(read(file))
                            .results())
                    .map(match -> match.group(1))
                    .distinct()
                    .toList();
            assertThat(named)
                    .hasSizeGreaterThan(100)
                    .allSatisfy(key -> assertThat(known).contains(key));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/articles",
                "/articles/waging-peace-with-north-korea",
                "/claims?kind=predictive",
                "/claims/002-005",
                "/claims/002-005/cite",
                "/articles/diplomatic-stalemate-with-north-korea-continues/cite",
                "/claims?author=nobody",
                "/authors",
                "/authors/not-named",
                "/summits",
                "/summits/trump-kim-2019-hanoi",
                "/actors",
                "/actors/kim-jong-un",
                "/topics",
                "/topics/sanctions",
                "/questions",
                "/questions/can-sanctions-be-tightened",
                "/predictions",
                "/map?topic=sanctions",
                "/figures",
                "/figures/agreement?topic=sanctions",
                "/timeline",
                "/timeline?as-of=2019-04-23",
                "/timeline?as-of=2017",
                "/about",
                "/status"
            })
    void aKoreanPageHasNoEnglishOfTheInterface(String address) throws IOException {
        Document page = new Visitor(port).page(address + (address.contains("?") ? "&" : "?") + "lang=ko");
        assertThat(page.expectFirst("html").attr("lang")).isEqualTo("ko");
        Set<String> english = messages("messages.properties").values().stream()
                .map(Object::toString)
                .filter(message -> !message.contains("{") && message.length() > 2 && !NAMES.contains(message))
                .collect(toSet());
        for (Element element : page.getAllElements()) {
            if (element.closest("[lang=en]") == null) {
                for (TextNode text : element.textNodes()) {
                    assertThat(english)
                            .as("in <%s>", element.tagName())
                            .doesNotContain(text.text().strip());
                }
                for (String attribute : List.of("aria-label", "title")) {
                    assertThat(english).doesNotContain(element.attr(attribute));
                }
            }
        }
    }

    @Test
    void theLanguageIsRememberedAndTheBrowsersWishIsHeard() {
        Visitor visitor = new Visitor(port);
        assertThat(visitor.page("/about").expectFirst("html").attr("lang")).isEqualTo("en");
        assertThat(visitor.page("/about?lang=xx").expectFirst("html").attr("lang"))
                .isEqualTo("en");
        Element korean = visitor.page("/claims?kind=causal&page=2").expectFirst(".languages a[lang=ko]");
        assertThat(korean.attr("href")).isEqualTo("/claims?kind=causal&page=2&lang=ko");
    }

    private static Set<String> placeholders(String message) {
        // A pattern that cannot be read would otherwise be found out by a reader.
        assertThat(new MessageFormat(message)).isNotNull();
        return Pattern.compile("\\{(\\d)")
                .matcher(message)
                .results()
                .map(MatchResult::group)
                .collect(toSet());
    }

    private static Properties messages(String name) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(FOLDER.resolve(name))) {
            properties.load(reader);
        }
        return properties;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
