package parley.sitemap;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import parley.site.Frame;
import parley.site.NotFound;
import parley.sitemap.SitemapSearch.Place;

@Controller
class SitemapController {

    private static final String INDEX = "/sitemap.xml";
    private static final String PAGES = "/sitemap-pages.xml";

    private final SitemapSearch search;
    private final Frame frame;

    SitemapController(SitemapSearch search, Frame frame) {
        this.search = search;
        this.frame = frame;
    }

    /**
     * What crawlers are asked to leave alone: combinations of choices never end, and what they show stands on pages
     * without a question mark, all of which are in the sitemap.
     */
    @GetMapping("/robots.txt")
    ResponseEntity<String> robots() {
        return ResponseEntity.ok()
                .contentType(new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8))
                .body("""
                        User-agent: *
                        Disallow: /*?
                        Allow: /*?lang=ko$
                        Disallow: /search
                        Disallow: /claims/by/
                        Disallow: /claims/table
                        Disallow: /oai

                        Sitemap: %s
                        """.formatted(frame.absolute(INDEX)));
    }

    @GetMapping(INDEX)
    void index(HttpServletResponse response) throws IOException {
        List<Place> files = new ArrayList<>(List.of(new Place(PAGES, null)));
        for (Family family : Family.values()) {
            files.addAll(search.files(family));
        }
        write(response, "sitemapindex", "sitemap", List.of(files));
    }

    @GetMapping(PAGES)
    void pages(HttpServletResponse response) throws IOException {
        write(response, "urlset", "url", List.of(search.pages()));
    }

    /** One file of a family; the next piece of it is read when the one before is written. */
    @GetMapping("/sitemap-{family:[a-z]+}-{part:[1-9][0-9]{0,8}}.xml")
    void part(@PathVariable String family, @PathVariable long part, HttpServletResponse response) throws IOException {
        Family of = Family.of(family).orElseThrow(() -> new NotFound(family));
        long begin = (part - 1) * SitemapSearch.FILE;
        if (!search.hasFile(of, begin)) {
            throw new NotFound(of.file(part));
        }
        List<Long> pieces = new ArrayList<>();
        for (long from = begin; from < begin + SitemapSearch.FILE; from += SitemapSearch.PIECE) {
            pieces.add(from);
        }
        write(
                response,
                "urlset",
                "url",
                () -> pieces.stream().map(from -> search.piece(of, from)).iterator());
    }

    private void write(HttpServletResponse response, String root, String element, Iterable<List<Place>> pieces)
            throws IOException {
        response.setContentType(MediaType.APPLICATION_XML_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        try {
            SitemapWriter out = new SitemapWriter(response.getWriter(), root);
            for (List<Place> piece : pieces) {
                for (Place place : piece) {
                    out.write(element, frame.absolute(place.address()), place.changed());
                }
            }
            out.close();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }
}
