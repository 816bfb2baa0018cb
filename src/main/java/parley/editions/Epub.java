package parley.editions;

import static java.util.stream.Collectors.toCollection;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Writes one EPUB 3, chapter by chapter, so that no more than one is held at a time; what lists the chapters is written
 * last. The order of files in the archive is free but for the first.
 */
final class Epub implements AutoCloseable {

    private static final String TYPE = "application/epub+zip";
    private static final String XHTML = "application/xhtml+xml";

    /** What is known of the book before its chapters are. */
    record Book(String identifier, String title, String rights) {}

    /**
     * @param file its name, which is its id too
     * @param authors those who are named
     * @param modified when what it gives was last changed
     */
    record Chapter(String file, String title, String language, List<String> authors, Instant modified, String xhtml) {}

    private final Book book;
    private final ZipOutputStream zip;
    private final List<Chapter> chapters = new ArrayList<>();

    Epub(Book book, OutputStream out) {
        this.book = book;
        this.zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        stored("mimetype", TYPE);
        write(
                "META-INF/container.xml",
                Xml.document(
                        "",
                        xml -> xml.open(
                                        "container",
                                        "version",
                                        "1.0",
                                        "xmlns",
                                        "urn:oasis:names:tc:opendocument:xmlns:container")
                                .open("rootfiles")
                                .empty(
                                        "rootfile",
                                        "full-path",
                                        "EPUB/package.opf",
                                        "media-type",
                                        "application/oebps-package+xml")
                                .close()
                                .close()));
        write("EPUB/book.css", Styles.of("book.css"));
    }

    void add(Chapter chapter) {
        write("EPUB/" + chapter.file(), chapter.xhtml());
        // The words are written and need not be kept.
        chapters.add(new Chapter(
                chapter.file(), chapter.title(), chapter.language(), chapter.authors(), chapter.modified(), ""));
    }

    /** The link to the book's style sheet, for the head of a chapter. */
    static void styles(Xml xml) {
        xml.empty("link", "rel", "stylesheet", "href", "book.css");
    }

    @Override
    public void close() {
        write("EPUB/nav.xhtml", navigation());
        write("EPUB/package.opf", contents());
        try {
            zip.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String navigation() {
        return ArticleXhtml.document("Contents", "en", Epub::styles, xml -> {
            xml.open("nav", "epub:type", "toc").element("h1", "Contents").open("ol");
            chapters.forEach(chapter -> xml.open("li")
                    .element(
                            "a",
                            chapter.title(),
                            "href",
                            chapter.file(),
                            "lang",
                            chapter.language(),
                            "xml:lang",
                            chapter.language())
                    .close());
            xml.close().close();
        });
    }

    private String contents() {
        return Xml.document("", xml -> {
            xml.open(
                    "package",
                    "xmlns",
                    "http://www.idpf.org/2007/opf",
                    "version",
                    "3.0",
                    "xml:lang",
                    "en",
                    "unique-identifier",
                    "identifier");
            metadata(xml);
            xml.open("manifest")
                    .empty("item", "id", "nav", "href", "nav.xhtml", "media-type", XHTML, "properties", "nav")
                    .empty("item", "id", "styles", "href", "book.css", "media-type", "text/css");
            for (int i = 0; i < chapters.size(); i++) {
                xml.empty("item", "id", "chapter" + i, "href", chapters.get(i).file(), "media-type", XHTML);
            }
            xml.close().open("spine");
            for (int i = 0; i < chapters.size(); i++) {
                xml.empty("itemref", "idref", "chapter" + i);
            }
            xml.close().close();
        });
    }

    private void metadata(Xml xml) {
        xml.open("metadata", "xmlns:dc", "http://purl.org/dc/elements/1.1/")
                .element("dc:identifier", book.identifier(), "id", "identifier")
                .element("dc:title", book.title());
        Set<String> languages = chapters.stream().map(Chapter::language).collect(toCollection(LinkedHashSet::new));
        languages.forEach(language -> xml.element("dc:language", language));
        chapters.stream()
                .flatMap(chapter -> chapter.authors().stream())
                .distinct()
                .forEach(author -> xml.element("dc:creator", author));
        xml.element("dc:publisher", Imprint.ARCHIVE)
                .element("dc:rights", book.rights())
                .element("meta", modified(), "property", "dcterms:modified")
                .element("meta", "textual", "property", "schema:accessMode")
                .element("meta", "textual", "property", "schema:accessModeSufficient")
                .element("meta", "structuralNavigation", "property", "schema:accessibilityFeature")
                .element("meta", "tableOfContents", "property", "schema:accessibilityFeature")
                .element("meta", "none", "property", "schema:accessibilityHazard")
                .close();
    }

    private String modified() {
        return chapters.stream()
                .map(Chapter::modified)
                .max(Instant::compareTo)
                .orElse(Instant.EPOCH)
                .truncatedTo(ChronoUnit.SECONDS)
                .toString();
    }

    private void write(String name, String text) {
        try {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(text.getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The one file that is not compressed, so that its words stand at a known place. */
    private void stored(String name, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.US_ASCII);
        CRC32 crc = new CRC32();
        crc.update(bytes);
        ZipEntry entry = new ZipEntry(name);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(bytes.length);
        entry.setCrc(crc.getValue());
        try {
            zip.putNextEntry(entry);
            zip.write(bytes);
            zip.closeEntry();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
