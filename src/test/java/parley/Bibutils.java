package parley;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * Reads citations by bibutils, which knows nothing of what wrote them. Where it is not installed, tests that want it are
 * skipped; in continuous integration ({@code CI=true}) they fail.
 */
final class Bibutils {

    private Bibutils() {}

    /**
     * What bibutils understood of a citation.
     *
     * @param names family name and given name, or the one name there is
     * @param date as much of it as is known, in ISO 8601
     */
    record Read(
            String key,
            String title,
            List<String> names,
            String date,
            String publisher,
            String url,
            List<String> notes) {}

    /** @param program {@code bib2xml} or {@code ris2xml} */
    static Read read(String program, String file) throws IOException, InterruptedException {
        boolean there = Arrays.stream(System.getenv("PATH").split(":"))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
        assumeTrue(there || "true".equals(System.getenv("CI")), program + " of bibutils is not installed");
        Path written = Files.createTempFile("citation", ".txt");
        try {
            Files.writeString(written, file);
            Process process = new ProcessBuilder(program, "-i", "utf8", "-o", "utf8", written.toString())
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            String xml = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(process.waitFor()).isZero();
            List<Element> citations = Jsoup.parse(xml, Parser.xmlParser()).select("mods");
            assertThat(citations).as(xml).hasSize(1);
            return read(citations.getFirst());
        } finally {
            Files.delete(written);
        }
    }

    private static Read read(Element mods) {
        return new Read(
                mods.attr("ID"),
                text(mods, "titleInfo > title"),
                mods.select("> name").stream()
                        .map(name -> name.selectFirst("namePart[type=family]") == null
                                ? text(name, "namePart")
                                : text(name, "namePart[type=family]") + ", " + text(name, "namePart[type=given]"))
                        .toList(),
                text(mods, "dateIssued"),
                text(mods, "publisher"),
                text(mods, "location > url"),
                mods.select("> note, > bibtex-annote").eachText());
    }

    private static String text(Element within, String selector) {
        Element found = within.selectFirst(selector);
        return found == null ? "" : found.text();
    }
}
