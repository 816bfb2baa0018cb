package parley.editions;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The editions of an article: its address with what each is called behind. */
@RestController
class EditionsController {

    private final Editions editions;
    private final TeiEdition tei;
    private final TextEdition text;
    private final MarkdownEdition markdown;
    private final EpubEdition epub;

    EditionsController(
            Editions editions, TeiEdition tei, TextEdition text, MarkdownEdition markdown, EpubEdition epub) {
        this.editions = editions;
        this.tei = tei;
        this.text = text;
        this.markdown = markdown;
        this.epub = epub;
    }

    @GetMapping("/articles/{slug}" + EditionFormats.TEI)
    ResponseEntity<byte[]> tei(@PathVariable String slug) {
        return read(slug, EditionFormats.TEI_TYPE, tei::write);
    }

    @GetMapping("/articles/{slug}" + EditionFormats.TEXT)
    ResponseEntity<byte[]> text(@PathVariable String slug) {
        return read(slug, EditionFormats.TEXT_TYPE, text::write);
    }

    @GetMapping("/articles/{slug}" + EditionFormats.MARKDOWN)
    ResponseEntity<byte[]> markdown(@PathVariable String slug) {
        return read(slug, EditionFormats.MARKDOWN_TYPE, markdown::write);
    }

    @GetMapping("/articles/{slug}" + EditionFormats.EPUB)
    ResponseEntity<byte[]> epub(@PathVariable String slug) {
        return ResponseEntity.ok()
                .contentType(EditionFormats.EPUB_TYPE)
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment(slug + EditionFormats.EPUB))
                .body(editions.write(slug, epub::write));
    }

    /** Written as it goes, and in the thread of the request, of which addresses are made. */
    @GetMapping("/archive" + EditionFormats.EPUB)
    void archive(HttpServletResponse response) throws IOException {
        response.setContentType(EditionFormats.EPUB_TYPE.toString());
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, attachment("parley" + EditionFormats.EPUB));
        epub.archive(response.getOutputStream());
    }

    private ResponseEntity<byte[]> read(String slug, MediaType type, Function<Edition, String> written) {
        return ResponseEntity.ok()
                .contentType(type)
                .body(editions.write(slug, written).getBytes(StandardCharsets.UTF_8));
    }

    private static String attachment(String name) {
        return ContentDisposition.attachment().filename(name).build().toString();
    }
}
