package parley;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import tools.jackson.databind.JsonNode;

/** What one may rely on in the editions of an article, whatever its text has in it and however little may be shown. */
abstract class EditionsContract {

    private static final Pattern RANGE = Pattern.compile("#string-range\\(([^,]+),(\\d+),(\\d+)\\)");

    private final Visitor visitor;

    EditionsContract(int port) {
        this.visitor = new Visitor(port);
    }

    Visitor visitor() {
        return visitor;
    }

    /** All articles as data, with their text where rights allow it. */
    List<JsonNode> articles() {
        return StreamSupport.stream(visitor.data("/articles.json").spliterator(), false)
                .map(article -> visitor.data(article.get("url").asString() + ".json"))
                .toList();
    }

    static String address(JsonNode article) {
        return article.get("url").asString();
    }

    private static List<String> paragraphs(JsonNode article) {
        return article.get("paragraphs").isNull()
                ? List.of()
                : StreamSupport.stream(article.get("paragraphs").spliterator(), false)
                        .map(paragraph -> paragraph.get("text").asString())
                        .toList();
    }

    private List<JsonNode> claims(JsonNode article) {
        return visitor.claims("?size=200&article=" + article.get("slug").asString());
    }

    // TEI

    @Test
    void teiIsValid() throws Exception {
        for (JsonNode article : articles()) {
            assertThat(TeiSchema.problems(visitor.bytes(address(article) + ".tei.xml")))
                    .as(address(article))
                    .isEmpty();
        }
    }

    @Test
    void theSchemaFindsWhatIsNotTei() throws Exception {
        String tei = visitor.get(address(articles().getFirst()) + ".tei.xml").text();
        assertThat(TeiSchema.problems(
                        tei.replace("<sourceDesc>", "<sourceDesc><claim/>").getBytes(UTF_8)))
                .isNotEmpty();
    }

    @Test
    void teiHasTheTextWordForWord() throws Exception {
        for (JsonNode article : articles()) {
            List<String> text = new ArrayList<>();
            List<String> hashes = new ArrayList<>();
            for (Element paragraph : elements(tei(article), "p")) {
                if (paragraph.hasAttribute("xml:id")) {
                    text.add(paragraph.getTextContent());
                    hashes.add(sha256(paragraph.getTextContent()));
                }
            }
            assertThat(text).isEqualTo(paragraphs(article));
            for (int i = 0; i < text.size(); i++) {
                JsonNode stored = article.get("paragraphs").get(i);
                assertThat(hashes.get(i)).isEqualTo(stored.get("sha256").asString());
            }
        }
    }

    @Test
    void everyClaimInTeiPointsToItsWords() throws Exception {
        for (JsonNode article : articles()) {
            org.w3c.dom.Document tei = tei(article);
            Map<String, Element> annotations = new LinkedHashMap<>();
            elements(tei, "annotation").forEach(it -> annotations.put(it.getAttribute("n"), it));
            for (JsonNode claim : claims(article)) {
                Element annotation =
                        requireNonNull(annotations.get(claim.get("id").asString()));
                assertThat(annotation.getAttribute("ana"))
                        .contains(
                                "#kind-" + claim.get("kind").asString(),
                                "#certainty-" + claim.get("certainty").asString());
                if (!paragraphs(article).isEmpty()) {
                    assertThat(words(annotation.getAttribute("target"), tei))
                            .isEqualTo(claim.get("quote").get("exact").asString());
                }
                for (String pointer : pointers(annotation)) {
                    assertThat(byId(tei, pointer.substring(1))).as(pointer).isNotNull();
                }
            }
        }
    }

    /** The words that a pointer means, by the characters of the paragraph. */
    private static String words(String target, org.w3c.dom.Document tei) {
        Matcher range = RANGE.matcher(target);
        assertThat(range.matches()).as(target).isTrue();
        int[] characters =
                byId(tei, range.group(1)).getTextContent().codePoints().toArray();
        return new String(characters, Integer.parseInt(range.group(2)), Integer.parseInt(range.group(3)));
    }

    private static List<String> pointers(Element annotation) {
        List<String> pointers =
                new ArrayList<>(List.of(annotation.getAttribute("ana").split(" ")));
        NodeList further = annotation.getElementsByTagName("ptr");
        IntStream.range(0, further.getLength())
                .mapToObj(i -> ((Element) further.item(i)).getAttribute("target"))
                .forEach(pointers::add);
        return pointers;
    }

    // Text and Markdown

    @Test
    void plainTextIsTheTextWordForWord() {
        for (JsonNode article : articles()) {
            String[] parts = visitor.get(address(article) + ".txt").text().split("\n-{72}\n", 2);
            assertThat(parts[0]).contains(article.get("source").get("sha256").asString());
            if (!paragraphs(article).isEmpty()) {
                assertThat(parts[1]).isEqualTo("\n" + String.join("\n\n", paragraphs(article)) + "\n");
            }
        }
    }

    @Test
    void markdownReadsBackToTheSameWords() {
        Parser parser = Parser.builder()
                .extensions(List.of(FootnotesExtension.create()))
                .build();
        for (JsonNode article : articles()) {
            Node document = parser.parse(visitor.get(address(article) + ".md").text());
            List<String> text = new ArrayList<>();
            List<String> defined = new ArrayList<>();
            List<String> referred = new ArrayList<>();
            for (Node block = document.getFirstChild(); block != null; block = block.getNext()) {
                if (block instanceof Paragraph) {
                    text.add(words(block, referred));
                } else if (block instanceof FootnoteDefinition definition) {
                    defined.add(definition.getLabel());
                    words(block, referred);
                } else if (block instanceof Heading heading && heading.getLevel() == 1) {
                    assertThat(words(block, referred))
                            .contains(article.get("title").asString());
                }
            }
            if (!paragraphs(article).isEmpty()) {
                assertThat(text).isEqualTo(paragraphs(article));
                assertThat(referred).containsExactlyInAnyOrderElementsOf(defined);
                assertThat(defined)
                        .containsAll(claims(article).stream()
                                .map(it -> it.get("id").asString())
                                .toList());
            }
        }
    }

    /** The words in a block as a reader sees them; any formatting in them would be the archive's mistake. */
    private static String words(Node block, List<String> referred) {
        StringBuilder words = new StringBuilder();
        block.accept(new AbstractVisitor() {
            @Override
            public void visit(Text text) {
                words.append(text.getLiteral());
            }

            @Override
            public void visit(CustomNode node) {
                if (node instanceof FootnoteReference reference) {
                    referred.add(reference.getLabel());
                } else {
                    visitChildren(node);
                }
            }

            @Override
            public void visit(CustomBlock block) {
                visitChildren(block);
            }
        });
        return words.toString();
    }

    // EPUB

    @Test
    void booksAreValid() throws Exception {
        for (JsonNode article : articles()) {
            assertThat(EpubCheck.problems(visitor.bytes(address(article) + ".epub")))
                    .as(address(article))
                    .isEmpty();
        }
        assertThat(EpubCheck.problems(visitor.bytes("/archive.epub"))).isEmpty();
    }

    @Test
    void theBookOfTheArchiveHasEveryTextAndEveryClaim() throws IOException {
        Map<String, String> files = files(visitor.bytes("/archive.epub"));
        for (JsonNode article : articles()) {
            String name = "EPUB/" + article.get("slug").asString() + ".xhtml";
            Document chapter = Jsoup.parse(requireNonNull(files.get(name)));
            Document alone = Jsoup.parse(requireNonNull(
                    files(visitor.bytes(address(article) + ".epub")).get(name)));
            assertThat(chapter.html()).isEqualTo(alone.html());
            for (JsonNode claim : claims(article)) {
                String id = claim.get("id").asString();
                assertThat(chapter.expectFirst("#note-" + id).text())
                        .contains(claim.get("statement").asString());
                assertThat(chapter.select("a[href=#note-" + id + "]"))
                        .hasSize(paragraphs(article).isEmpty() ? 0 : 1);
            }
            chapter.select(".text .number, .text a").remove();
            assertThat(chapter.select(".text").stream()
                            .map(org.jsoup.nodes.Element::wholeText)
                            .toList())
                    .isEqualTo(paragraphs(article));
        }
    }

    // What is known and what is not

    @Test
    void whoIsNotNamedIsNoAuthorAndWhatIsSuppliedSaysSo() throws Exception {
        for (JsonNode article : articles()) {
            List<String> named = StreamSupport.stream(article.get("authors").spliterator(), false)
                    .filter(author -> !author.get("slug").asString().equals("not-named"))
                    .map(author -> author.get("name").asString())
                    .toList();
            org.w3c.dom.Document tei = tei(article);
            Element titles = elements(tei, "titleStmt").getFirst();
            assertThat(titles.getElementsByTagName("author").getLength()).isEqualTo(named.size());
            assertThat(titles.getElementsByTagName("supplied").getLength())
                    .isEqualTo(article.get("titleSupplied").asBoolean() ? 1 : 0);
            assertThat(elements(tei, "date").getFirst().getAttribute("when-custom"))
                    .isEqualTo(article.get("published").get("date").asString());
            String contents = requireNonNull(
                    files(visitor.bytes(address(article) + ".epub")).get("EPUB/package.opf"));
            assertThat(Jsoup.parse(contents, org.jsoup.parser.Parser.xmlParser())
                            .select("dc|creator")
                            .eachText())
                    .isEqualTo(named);
        }
    }

    @Test
    void whatIsNotThereIsNotFoundInAnyForm() {
        for (String suffix : List.of(".tei.xml", ".txt", ".md", ".epub")) {
            assertThat(visitor.get("/articles/nothing-is-called-this" + suffix).status())
                    .isEqualTo(404);
        }
    }

    private org.w3c.dom.Document tei(JsonNode article) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        return factory.newDocumentBuilder()
                .parse(new ByteArrayInputStream(visitor.bytes(address(article) + ".tei.xml")));
    }

    private static List<Element> elements(org.w3c.dom.Document document, String name) {
        NodeList found = document.getElementsByTagName(name);
        return IntStream.range(0, found.getLength())
                .mapToObj(i -> (Element) found.item(i))
                .toList();
    }

    private static Element byId(org.w3c.dom.Document document, String id) {
        return elements(document, "*").stream()
                .filter(element -> element.getAttribute("xml:id").equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError("nothing has the id " + id));
    }

    /** The files of a book that are text, by their names. */
    static Map<String, String> files(byte[] book) throws IOException {
        Map<String, String> files = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(book))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), new String(zip.readAllBytes(), UTF_8));
            }
        }
        return files;
    }

    private static String sha256(String text) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8)));
    }
}
