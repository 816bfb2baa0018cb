package parley;

import static java.util.stream.Collectors.joining;

import java.net.URI;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import parley.Visitor.Answer;
import tools.jackson.databind.JsonNode;

/**
 * A walk from the first page over every address of the archive that pages, style sheets and data name; each is visited
 * once. Of what every article, paragraph and claim has beside its page and its data (citations, cards, editions,
 * annotations) one of each kind is visited, for the walk would take many times as long: that each thing has all of them is
 * the concern of {@link PermanenceTests}.
 */
final class Crawl {

    private static final Pattern CSS_ADDRESS = Pattern.compile("url\\(\\s*[\"']?([^\"')]+)");
    private static final Pattern BESIDE_THING = Pattern.compile(
            "(/articles/|/claims/)[^/.?]+(/p(?=\\d))?\\d*(?=[./])(?!\\.json$|/versions)|(/oembed\\?url=)[^&]+");
    private static final Pattern OTHER_VIEW = Pattern.compile("/claims/table|\\.(csv|atom)\\?");

    /** Where addresses stand on a page, each with the attribute that bears it. */
    private static final Map<String, String> BEARERS = Map.of(
            "a[href], link[href]", "href",
            "script[src], img[src]", "src",
            "[cite]", "cite",
            "[data-copy^=http]", "data-copy",
            "[data-copy-from]", "data-copy-from");

    private final Visitor visitor;
    private final Map<String, Stop> stops = new LinkedHashMap<>();
    private final Set<String> kinds = new HashSet<>();

    private Crawl(Visitor visitor) {
        this.visitor = visitor;
    }

    /**
     * One place that names an address.
     *
     * @param from the address of the page, style sheet or data
     * @param to the full address, with its fragment
     */
    record Reference(String from, String to) {

        /** The address without its fragment. */
        String target() {
            return to.replaceFirst("#.*", "");
        }

        /** The id in the fragment; empty where there is none, or only words to be found. */
        String id() {
            String fragment = to.contains("#") ? to.substring(to.indexOf('#') + 1) : "";
            return fragment.replaceFirst(":~:.*", "");
        }

        /** The directive behind the fragment that says which words to find; empty where there is none. */
        String words() {
            return to.contains(":~:") ? to.substring(to.indexOf(":~:") + 3) : "";
        }

        @Override
        public String toString() {
            return to + " on " + from;
        }
    }

    /**
     * What was found at one address. Pages are too many to keep parsed, so that this keeps what tests ask about.
     *
     * @param ids in order, repeated where the page repeats them
     * @param headings the text of each {@code h1}
     */
    record Stop(
            Answer answer,
            List<Reference> references,
            List<String> ids,
            String title,
            List<String> headings,
            String language) {

        String address() {
            return answer.address();
        }
    }

    static Crawl from(Visitor visitor) {
        Crawl crawl = new Crawl(visitor);
        crawl.walk(visitor.origin() + "/");
        return crawl;
    }

    /** Goes wave by wave: what one wave names and nobody has visited yet is the next. */
    private void walk(String start) {
        Set<String> wave = Set.of(start);
        kinds.add(kind(start));
        while (!wave.isEmpty()) {
            List<Stop> made = wave.parallelStream().map(this::stop).toList();
            made.forEach(stop -> stops.put(stop.address(), stop));
            wave = made.stream()
                    .flatMap(stop -> stop.references().stream())
                    .filter(reference ->
                            isInternal(reference) && !narrowsFurther(reference) && !speaksOtherwise(reference))
                    .map(Reference::target)
                    .filter(target -> kinds.add(kind(target)))
                    .collect(Collectors.toCollection(LinkedHashSet::new));
        }
    }

    private Stop stop(String address) {
        Answer answer = visitor.get(address);
        Document page = answer.isPage() ? answer.page() : new Document(address);
        Stream<String> named = answer.isPage() ? named(page) : named(answer);
        return new Stop(
                answer,
                named.map(to -> new Reference(address, to)).toList(),
                page.select("[id]").eachAttr("id"),
                page.title(),
                page.select("h1").eachText(),
                page.select("html").attr("lang"));
    }

    private static Stream<String> named(Document page) {
        return BEARERS.entrySet().stream()
                .flatMap(bearer -> page.select(bearer.getKey()).stream()
                        .map(element -> element.absUrl(bearer.getValue()).isEmpty()
                                ? element.attr(bearer.getValue())
                                : element.absUrl(bearer.getValue())));
    }

    private static Stream<String> named(Answer answer) {
        if (answer.isStyleSheet()) {
            // A bare fragment means something in the page that uses the style sheet.
            return CSS_ADDRESS
                    .matcher(answer.text())
                    .results()
                    .map(found -> found.group(1))
                    .filter(address -> !address.startsWith("#"))
                    .map(address -> absolute(answer, address));
        }
        return answer.isData() ? paths(answer.data()).map(path -> absolute(answer, path)) : Stream.empty();
    }

    private static Stream<String> paths(JsonNode data) {
        return data.isContainer()
                ? data.valueStream().flatMap(Crawl::paths)
                : Stream.of(data)
                        .filter(JsonNode::isString)
                        .map(JsonNode::asString)
                        .filter(it -> it.startsWith("/"));
    }

    private static String absolute(Answer answer, String address) {
        return URI.create(answer.address()).resolve(address).toString();
    }

    /**
     * Whether a filtered list leads to one with another filter. Every such list links to all its neighbours, so that
     * following them would never end; the first choice is followed from everywhere else. Its table and its feed are
     * followed from the whole list alone.
     */
    private static boolean narrowsFurther(Reference reference) {
        String from = filter(reference.from());
        String to = filter(reference.target());
        return !from.isEmpty()
                && !to.isEmpty()
                && (!from.equals(to) || OTHER_VIEW.matcher(reference.target()).find());
    }

    /** Whether it is the same page in another language; the first page stands for all of them. */
    private static boolean speaksOtherwise(Reference reference) {
        return reference.target().contains("lang=")
                && !URI.create(reference.from()).getPath().equals("/");
    }

    /** Addresses of the same kind differ in the thing alone; all others are of a kind of their own. */
    private static String kind(String address) {
        return BESIDE_THING.matcher(address).replaceFirst("$1$2$3*");
    }

    /** The filter in the address of a list of claims, without the place in the list. */
    private static String filter(String address) {
        String query = URI.create(address).getRawQuery();
        return query == null
                ? ""
                : Arrays.stream(query.split("&"))
                        .filter(it -> !it.startsWith("page=") && !it.startsWith("size="))
                        .collect(joining("&"));
    }

    boolean isInternal(Reference reference) {
        return reference.to().startsWith(visitor.origin() + "/");
    }

    /** Everything that was visited. */
    Collection<Stop> stops() {
        return stops.values();
    }

    /** The pages among it. */
    List<Stop> pages() {
        return stops.values().stream().filter(stop -> stop.answer().isPage()).toList();
    }

    /** Every place that names an address, within the archive or elsewhere. */
    List<Reference> references() {
        return stops.values().stream()
                .flatMap(stop -> stop.references().stream())
                .toList();
    }

    /** The stop that a reference led to; none where it leads elsewhere or was not followed. */
    Optional<Stop> ledTo(Reference reference) {
        return Optional.ofNullable(stops.get(reference.target()));
    }
}
