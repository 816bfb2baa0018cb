package parley.editions;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import parley.forms.Representation;
import parley.forms.Representations;

/** The forms in which editions are given. */
@Component
class EditionFormats implements Representations {

    static final String TEI = ".tei.xml";
    static final String TEXT = ".txt";
    static final String MARKDOWN = ".md";
    static final String EPUB = ".epub";

    static final MediaType TEI_TYPE = new MediaType("application", "tei+xml", StandardCharsets.UTF_8);
    static final MediaType TEXT_TYPE = new MediaType("text", "plain", StandardCharsets.UTF_8);
    static final MediaType MARKDOWN_TYPE = new MediaType("text", "markdown", StandardCharsets.UTF_8);
    static final MediaType EPUB_TYPE = new MediaType("application", "epub+zip");

    private static final String ARTICLE = "/articles/{slug}";
    private static final String EXAMPLE = "/articles/waging-peace-with-north-korea";

    @Override
    public List<Representation> representations() {
        return List.of(
                new Representation(ARTICLE, TEI, TEI_TYPE, "format.tei", EXAMPLE),
                new Representation(ARTICLE, TEXT, TEXT_TYPE, "format.text", EXAMPLE),
                new Representation(ARTICLE, MARKDOWN, MARKDOWN_TYPE, "format.markdown", EXAMPLE),
                new Representation(ARTICLE, EPUB, EPUB_TYPE, "format.epub", EXAMPLE),
                // The archive's own page is the first one.
                new Representation("/", "archive" + EPUB, EPUB_TYPE, "format.epub-archive", "/"));
    }
}
