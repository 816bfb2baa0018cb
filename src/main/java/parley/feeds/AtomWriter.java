package parley.feeds;

import static org.jdom2.Namespace.XML_NAMESPACE;

import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.feed.atom.Link;
import com.rometools.rome.feed.atom.Person;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.WireFeedOutput;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.jdom2.Attribute;
import org.jdom2.Document;
import org.jdom2.Element;
import org.jdom2.output.XMLOutputter;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import parley.site.Frame;
import parley.site.Paging;
import parley.site.Xml;

/** Writes feeds as Atom (RFC 4287), in pages (RFC 5005). */
@Component
class AtomWriter {

    private static final MediaType TYPE = new MediaType(MediaType.APPLICATION_ATOM_XML, StandardCharsets.UTF_8);

    private static final String MAKER = "Parley";
    private static final String RIGHTS = "Each entry states the rights in the text that it speaks of.";

    private final Frame frame;

    AtomWriter(Frame frame) {
        this.frame = frame;
    }

    /** @param updated when the feed last changed, if it has no entry that says so */
    ResponseEntity<String> answer(
            Channel channel, Paging paging, boolean more, List<FeedEntry> entries, Instant updated) {
        Feed feed = new Feed("atom_1.0");
        feed.setId(frame.absolute(channel.address()));
        feed.setTitle(Xml.text(channel.title()));
        feed.setSubtitle(FeedEntries.text(channel.subtitle()));
        feed.setUpdated(entries.stream()
                .map(entry -> entry.atom().getUpdated())
                .max(Date::compareTo)
                .orElse(Date.from(updated)));
        Person maker = new Person();
        maker.setName(MAKER);
        maker.setUri(frame.absolute("/about"));
        feed.setAuthors(List.of(maker));
        feed.setRights(RIGHTS);
        feed.setAlternateLinks(
                List.of(FeedEntries.link(frame.absolute(channel.page()), "alternate", MediaType.TEXT_HTML_VALUE)));
        feed.setOtherLinks(links(channel, paging.page(), more));
        feed.setEntries(entries.stream().map(FeedEntry::atom).toList());
        try {
            Document document = new WireFeedOutput().outputJDom(feed);
            languages(document.getRootElement(), entries);
            return ResponseEntity.ok().contentType(TYPE).body(new XMLOutputter().outputString(document));
        } catch (FeedException e) {
            throw new IllegalStateException("the feed " + channel.address() + " could not be written", e);
        }
    }

    private List<Link> links(Channel channel, int page, boolean more) {
        List<Link> links = new ArrayList<>();
        links.add(link(channel, page, "self"));
        if (page > 1) {
            links.add(link(channel, 1, "first"));
            links.add(link(channel, page - 1, "previous"));
        }
        if (more) {
            links.add(link(channel, page + 1, "next"));
        }
        return links;
    }

    private Link link(Channel channel, int page, String rel) {
        return FeedEntries.link(frame.absolute(channel.at(page)), rel, MediaType.APPLICATION_ATOM_XML_VALUE);
    }

    /** Says in which language everything is. */
    private static void languages(Element root, List<FeedEntry> entries) {
        in(FeedEntry.ENGLISH, root);
        List<Element> written = root.getChildren("entry", root.getNamespace());
        for (int at = 0; at < written.size(); at++) {
            FeedEntry entry = entries.get(at);
            written.get(at).getChildren("title", root.getNamespace()).forEach(title -> in(entry.title(), title));
            written.get(at)
                    .getChildren("content", root.getNamespace())
                    .forEach(content -> in(entry.content(), content));
        }
    }

    private static void in(String language, Element element) {
        element.setAttribute(new Attribute("lang", language, XML_NAMESPACE));
    }
}
