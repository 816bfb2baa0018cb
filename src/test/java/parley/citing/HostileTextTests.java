package parley.citing;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import de.undercouch.citeproc.bibtex.BibTeXConverter;
import de.undercouch.citeproc.csl.CSLDateBuilder;
import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.csl.CSLItemDataBuilder;
import de.undercouch.citeproc.csl.CSLType;
import de.undercouch.citeproc.ris.RISParser;
import de.undercouch.citeproc.ris.RISReference;
import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import parley.site.Link;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Whatever the words of a source are, a file has one citation, and the words are read back from it as they were. */
class HostileTextTests {

    private static final Pattern NAMED = Pattern.compile("\\\\(text[a-z]+)\\{}|\\\\([%&$#_])");
    private static final Map<String, String> CHARACTERS = Map.of(
            "textbackslash", "\\",
            "textbraceleft", "{",
            "textbraceright", "}",
            "textasciicircum", "^",
            "textasciitilde", "~");

    /** Words with whatever ends a line, a value, an entry or a group in one of the formats. */
    @Provide
    Arbitrary<String> words() {
        return Arbitraries.of(
                        "{",
                        "}",
                        "\\",
                        "\\}",
                        "\n",
                        "\r\n",
                        "\u2028",
                        "\u0085",
                        "%",
                        "&",
                        "$",
                        "#",
                        "_",
                        "^",
                        "~",
                        "\"",
                        "@misc{",
                        "\nER  - \n",
                        "\nTY  - BOOK\n",
                        "TI  - ",
                        " and ",
                        ",",
                        "'",
                        "<i>",
                        "--",
                        "``",
                        "김정은",
                        "é",
                        "a",
                        "B",
                        " ",
                        "7")
                .list()
                .ofMinSize(1)
                .ofMaxSize(12)
                .map(parts -> "x" + String.join("", parts) + "y");
    }

    @Property(tries = 300)
    void bibtexKeepsTheWords(@ForAll("words") String title, @ForAll("words") String name, @ForAll("words") String note)
            throws Exception {
        String file = Bibtex.of(citation(title, name, note));
        var entries = new BibTeXConverter()
                .loadDatabase(new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)))
                .getEntries();
        assertThat(entries).hasSize(1);
        var entry = entries.values().iterator().next();
        Map<String, String> read = new TreeMap<>();
        entry.getFields().forEach((key, value) -> read.put(key.getValue(), value.toUserString()));
        assertThat(decoded(requireNonNull(read.get("title")))).isEqualTo("{" + Form.oneLine(title) + "}");
        assertThat(decoded(requireNonNull(read.get("note")))).isEqualTo(Form.oneLine("Parley, 900. " + note));
        assertThat(decoded(requireNonNull(read.get("author"))).replaceAll("^\\{|}, Given$|, Given$", ""))
                .isEqualTo(Form.oneLine(name));
        assertThat(read.get("url")).isEqualTo("https://parley.example/a?b=c_d%20e#p7");
    }

    /** What TeX would set, where braces that only group are kept. */
    private static String decoded(String tex) {
        return NAMED.matcher(tex)
                .replaceAll(named -> Matcher.quoteReplacement(
                        named.group(1) == null ? named.group(2) : requireNonNull(CHARACTERS.get(named.group(1)))));
    }

    @Property(tries = 300)
    void risKeepsTheWords(@ForAll("words") String title, @ForAll("words") String name, @ForAll("words") String note)
            throws Exception {
        String file = Ris.of(citation(title, name, note));
        var references = new RISParser().parse(new StringReader(file)).getReferences();
        assertThat(references).hasSize(1);
        RISReference read = references.getFirst();
        assertThat(read.getTitle()).isEqualTo(Form.oneLine(title));
        assertThat(read.getAuthors()).containsExactly(Form.oneLine(name + ", Given"));
        assertThat(read.getNotes()).containsExactly(Form.oneLine(note));
        assertThat(file.lines()).allMatch(line -> line.matches("[A-Z][A-Z0-9]  - .*"));
    }

    @Property(tries = 100)
    void jsonKeepsTheWords(@ForAll("words") String title, @ForAll("words") String name, @ForAll("words") String note) {
        JsonNode read = new JsonMapper().readTree(CslJson.of(citation(title, name, note)));
        assertThat(read.size()).isEqualTo(1);
        assertThat(read.get(0).get("title").asString()).isEqualTo(title);
        assertThat(read.get(0).get("author").get(0).get("family").asString()).isEqualTo(name);
        assertThat(read.get(0).get("note").asString()).isEqualTo(note);
    }

    /** Styles may change quotation marks and the case of letters, and nothing else. */
    @Example
    void stylesTakeMarkupForText() {
        Citation citation = citation("a <script>alert(1)</script> & {b} \\c", "O<b>Neil", "n");
        for (Style style : Style.values()) {
            StyledCitation written = new StyleEngine(style, "en-US").write(style, citation);
            assertThat(written.listed().text().toLowerCase(Locale.ROOT))
                    .as(style.name())
                    .contains("a <script>alert(1)</script> & {b} \\c", "o<b>neil");
        }
    }

    private static Citation citation(String title, String family, String note) {
        CSLItemData data = new CSLItemDataBuilder()
                .id("parley-900")
                .type(CSLType.DOCUMENT)
                .title(title)
                .author("Given", family)
                .issued(new CSLDateBuilder().dateParts(2019, 3).build())
                .archive("Parley")
                .archiveLocation("900")
                .language("en")
                .URL("https://parley.example/a?b=c_d e#p7")
                .build();
        return new Citation("/articles/a", new Link("a", "/articles/a"), null, data, null, List.of(note), List.of());
    }
}
