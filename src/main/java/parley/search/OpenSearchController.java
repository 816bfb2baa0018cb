package parley.search;

import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.HtmlUtils;
import parley.site.Frame;

/** Lets a browser add the archive to the places where it searches: an OpenSearch 1.1 description. */
@RestController
class OpenSearchController {

    private static final MediaType TYPE = MediaType.parseMediaType("application/opensearchdescription+xml");

    private final Frame frame;
    private final MessageSource messages;

    OpenSearchController(Frame frame, MessageSource messages) {
        this.frame = frame;
        this.messages = messages;
    }

    @GetMapping("/opensearch.xml")
    ResponseEntity<String> description(Locale locale) {
        return ResponseEntity.ok().contentType(TYPE).body("""
                        <?xml version="1.0" encoding="UTF-8"?>
                        <OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
                          <ShortName>%s</ShortName>
                          <Description>%s</Description>
                          <Image type="image/svg+xml">%s</Image>
                          <Url type="text/html" template="%s?q={searchTerms}"/>
                          <Url type="application/json" template="%s?q={searchTerms}"/>
                          <Url type="application/opensearchdescription+xml" rel="self" template="%s"/>
                          <Language>en</Language>
                          <Language>ko</Language>
                          <InputEncoding>UTF-8</InputEncoding>
                          <OutputEncoding>UTF-8</OutputEncoding>
                        </OpenSearchDescription>
                        """.formatted(
                        said("site.name", locale),
                        said("search.description", locale),
                        address("/assets/img/parley.svg"),
                        address("/search"),
                        address("/search.json"),
                        address("/opensearch.xml")));
    }

    private String said(String message, Locale locale) {
        return HtmlUtils.htmlEscape(messages.getMessage(message, null, locale), "UTF-8");
    }

    private String address(String path) {
        return HtmlUtils.htmlEscape(frame.absolute(path), "UTF-8");
    }
}
