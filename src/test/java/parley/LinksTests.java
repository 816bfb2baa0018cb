package parley;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.boot.test.web.server.LocalServerPort;
import parley.Crawl.Reference;
import parley.Crawl.Stop;

/** Every link of the archive leads somewhere, and every page is one that can be linked to. */
@RunningArchive
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LinksTests {

    /** Bytes above which a page of text is no longer read in one go; the longest article stays well below. */
    private static final int LARGEST_PAGE = 400_000;

    private final Visitor visitor;
    private final Crawl crawl;

    LinksTests(@LocalServerPort int port) {
        this.visitor = new Visitor(port);
        this.crawl = Crawl.from(visitor);
    }

    @Test
    void everyAddressAnswers() {
        Set<String> silent = crawl.stops().stream()
                .filter(stop -> stop.answer().status() != 200)
                .map(Stop::address)
                .collect(Collectors.toSet());
        assertThat(crawl.references())
                .filteredOn(reference -> silent.contains(reference.target()))
                .isEmpty();
    }

    /** Without this, a walk that stops at the first page would please all the other tests. */
    @Test
    void everythingInTheArchiveIsWithinReachOfTheFirstPage() {
        Set<String> reached =
                crawl.stops().stream().map(stop -> path(stop.address())).collect(Collectors.toSet());
        Stream<String> lists = Stream.of("/articles", "/authors", "/summits")
                .flatMap(list -> StreamSupport.stream(
                                visitor.data(list + ".json").spliterator(), false)
                        .map(item -> item.get("url").asString()));
        Stream<String> claims = visitor.claims("?size=200").stream()
                .map(claim -> claim.get("url").asString());
        assertThat(Stream.concat(lists, claims).flatMap(page -> Stream.of(page, page + ".json")))
                .hasSizeGreaterThan(500)
                .allMatch(reached::contains);
        assertThat(reached).anyMatch(it -> it.endsWith(".woff2")).anyMatch(it -> it.endsWith(".svg"));
    }

    @Test
    void everyFragmentIsAnIdOnItsPage() {
        List<Reference> withId = crawl.references().stream()
                .filter(reference ->
                        !reference.id().isEmpty() && crawl.ledTo(reference).isPresent())
                .toList();
        assertThat(withId).hasSizeGreaterThan(1000);
        assertThat(withId)
                .filteredOn(reference -> crawl.ledTo(reference)
                        .filter(page -> page.ids().contains(reference.id()))
                        .isEmpty())
                .isEmpty();
    }

    /** Addresses that end with words of the text lead to those words and not to the same words elsewhere on the page. */
    @Test
    void theWordsInAnAddressAreFoundInTheirPlace() {
        Map<String, Document> pages = new HashMap<>();
        Map<Document, PageText> texts = new HashMap<>();
        List<Reference> toWords = crawl.references().stream()
                .filter(reference -> !reference.words().isEmpty())
                .toList();
        assertThat(toWords).hasSizeGreaterThan(300);
        assertThat(toWords)
                .filteredOn(reference -> {
                    Document page = pages.computeIfAbsent(
                            reference.target(), address -> visitor.get(address).page());
                    PageText text = texts.computeIfAbsent(page, PageText::new);
                    return !text.finds(reference.words(), page.select(meant(reference)));
                })
                .isEmpty();
    }

    /** The elements that hold the words: a paragraph by its id, or else the claim on whose page the address stands. */
    private static String meant(Reference reference) {
        return reference.id().isEmpty()
                ? ".text [data-claim=" + reference.from().replaceFirst(".*/", "") + "]"
                : "#" + reference.id();
    }

    @Test
    void linksElsewhereAreWellFormed() {
        List<Reference> elsewhere = crawl.references().stream()
                .filter(reference -> !crawl.isInternal(reference))
                .toList();
        assertThat(elsewhere)
                .isNotEmpty()
                .filteredOn(reference -> !isOnTheWeb(reference.to()))
                .isEmpty();
    }

    private static boolean isOnTheWeb(String address) {
        try {
            URI uri = new URI(address);
            return uri.getScheme() != null && uri.getScheme().matches("https?") && uri.getHost() != null;
        } catch (URISyntaxException e) {
            return false;
        }
    }

    @Test
    void noPageIsTooLargeToBeReadInOneGo() {
        assertThat(crawl.pages())
                .filteredOn(page -> page.answer().size() > LARGEST_PAGE)
                .extracting(page -> page.address() + " has " + page.answer().size() + " bytes")
                .isEmpty();
    }

    @Test
    void anIdStandsOnceOnItsPage() {
        assertThat(crawl.pages())
                .allSatisfy(page ->
                        assertThat(page.ids()).as("ids on %s", page.address()).doesNotHaveDuplicates());
    }

    @Test
    void everyPageSaysWhatItIsAndInWhichLanguage() {
        assertThat(crawl.pages()).allSatisfy(page -> {
            assertThat(page.title()).as("title of %s", page.address()).isNotBlank();
            assertThat(page.headings())
                    .as("headings of %s", page.address())
                    .singleElement(STRING)
                    .isNotBlank();
            assertThat(page.language())
                    .as("language of %s", page.address())
                    .isEqualTo(page.address().endsWith("lang=ko") ? "ko" : "en");
        });
    }

    private static String path(String address) {
        return URI.create(address).getPath();
    }
}
