package parley;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPatternParser;
import parley.forms.Representation;
import parley.forms.Representations;

/** Every id that was ever published still answers: with what it names, with where that is now, or with why it is gone. */
@RunningArchive
class PermanenceTests {

    private final Visitor visitor;
    private final List<Representation> forms;
    private final Map<String, String> articles;
    private final Map<String, Document> pages = new ConcurrentHashMap<>();

    @Autowired
    PermanenceTests(@LocalServerPort int port, List<Representations> rooms) {
        this.visitor = new Visitor(port);
        this.forms =
                rooms.stream().flatMap(room -> room.representations().stream()).toList();
        this.articles = visitor.data("/articles.json")
                .valueStream()
                .collect(toMap(
                        article -> article.get("code").asString(),
                        article -> article.get("url").asString()));
    }

    @Test
    void everyIdStillAnswers() throws IOException {
        List<String> ids = published();
        assertThat(ids).hasSizeGreaterThan(450);
        assertThat(ids.parallelStream().filter(Predicate.not(this::answers)))
                .as("put back what is missing, let its address lead on by `former-slugs`, or list it under `withdrawn`")
                .isEmpty();
    }

    @Test
    void everyFormOfItStillAnswers() throws IOException {
        List<String> addresses = published().stream()
                .flatMap(this::address)
                .flatMap(address -> Stream.concat(
                        Stream.of(address + ".json").filter(this::hasTwin),
                        forms.stream().filter(form -> matches(form, address)).map(form -> address + form.suffix())))
                .distinct()
                .toList();
        assertThat(addresses).hasSizeGreaterThan(250);
        assertThat(addresses.parallelStream().filter(address -> !answered(address)))
                .isEmpty();
    }

    private static List<String> published() throws IOException {
        return Files.readString(Path.of("seeds/published-ids.txt"))
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.split(" ", 2)[0])
                .toList();
    }

    private boolean answers(String id) {
        if (id.matches(".*-[np][0-9]+") && !id.startsWith("/")) {
            return isOnThePageOfItsArticle(id);
        }
        return address(id).allMatch(this::answered) && (!id.matches("[0-9]+") || articles.containsKey(id));
    }

    private boolean isOnThePageOfItsArticle(String id) {
        String code = id.substring(0, id.indexOf('-'));
        String address = articles.get(code);
        return address != null
                && pages.computeIfAbsent(address, visitor::page)
                                .getElementById(id.matches(".*-p[0-9]+") ? id.substring(code.length() + 1) : id)
                        != null;
    }

    /** What has an address of its own. */
    private Stream<String> address(String id) {
        if (id.startsWith("/")) {
            return Stream.of(id);
        }
        return id.matches("[0-9]+-[0-9]+") ? Stream.of("/claims/" + id) : Stream.empty();
    }

    /** These had a data twin before forms were declared. */
    private boolean hasTwin(String address) {
        return address.matches("/(articles|authors|summits|claims)/.*");
    }

    private static boolean matches(Representation form, String address) {
        return PathPatternParser.defaultInstance.parse(form.page()).matches(PathContainer.parsePath(address));
    }

    private boolean answered(String address) {
        return List.of(200, 301, 410).contains(visitor.get(address).status());
    }
}
