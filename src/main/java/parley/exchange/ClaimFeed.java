package parley.exchange;

import com.rometools.rome.feed.atom.Category;
import com.rometools.rome.feed.atom.Content;
import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.feed.atom.Link;
import com.rometools.rome.feed.atom.Person;
import com.rometools.rome.feed.synd.SyndPerson;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.WireFeedOutput;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.jdom2.Verifier;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.MultiValueMap;
import parley.authors.Author;
import parley.claims.Claim;
import parley.facets.ClaimFilter;
import parley.facets.ClaimSearch;
import parley.search.ClaimsSought;
import parley.search.ClaimsSought.Latest;
import parley.site.Frame;
import parley.site.Slugs;

/** The claims of a list that were recorded last, as Atom (RFC 4287). */
@Component
class ClaimFeed {

    /** So many entries a feed has at most. */
    private static final int ENTRIES = 50;

    private static final MediaType TYPE = new MediaType("application", "atom+xml", StandardCharsets.UTF_8);

    private final ClaimSearch search;
    private final ClaimsSought sought;
    private final Frame frame;

    ClaimFeed(ClaimSearch search, ClaimsSought sought, Frame frame) {
        this.search = search;
        this.sought = sought;
        this.frame = frame;
    }

    @Transactional(readOnly = true)
    public ResponseEntity<String> of(ClaimFilter filter) {
        String query = filter.query().toString();
        return feed(
                query.isEmpty() ? query : query.substring(1),
                "/claims.atom" + query,
                filter.address(),
                search.latest(filter, ENTRIES));
    }

    /** Of those that an address of the search asks for. */
    @Transactional(readOnly = true)
    public ResponseEntity<String> ofSought(MultiValueMap<String, String> parameters) {
        Latest latest = sought.latest(parameters, ENTRIES);
        return feed(latest.question(), latest.feed(), latest.page(), latest.claims());
    }

    private ResponseEntity<String> feed(String asked, String self, String page, List<Claim> claims) {
        Feed feed = new Feed("atom_1.0");
        feed.setId(frame.absolute(self));
        feed.setTitle(title(asked));
        feed.setUpdated(Date.from(
                claims.stream().map(Claim::revisedAt).max(Instant::compareTo).orElse(Instant.EPOCH)));
        feed.setAlternateLinks(List.of(link(page, "alternate", MediaType.TEXT_HTML_VALUE)));
        feed.setOtherLinks(List.of(link(self, "self", TYPE.toString())));
        feed.setEntries(claims.stream().map(this::entry).toList());
        try {
            return ResponseEntity.ok().contentType(TYPE).body(new WireFeedOutput().outputString(feed));
        } catch (FeedException e) {
            throw new IllegalStateException("the feed " + self + " could not be written", e);
        }
    }

    /** Anything can be asked; what XML cannot have is left out. */
    private static String title(String asked) {
        return ("Parley: claims " + asked)
                .codePoints()
                .filter(Verifier::isXMLCharacter)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .strip();
    }

    private Entry entry(Claim claim) {
        Entry entry = new Entry();
        entry.setId(frame.absolute(claim.address()));
        entry.setTitle(claim.statement());
        entry.setPublished(Date.from(claim.recordedAt()));
        entry.setUpdated(Date.from(claim.revisedAt()));
        entry.setAlternateLinks(List.of(link(claim.address(), "alternate", MediaType.TEXT_HTML_VALUE)));
        entry.setAuthors(claim.article().authors().stream()
                .<SyndPerson>map(author -> person(author, frame))
                .toList());
        entry.setCategories(List.of(category(Slugs.of(claim.kind())), category(Slugs.of(claim.certainty()))));
        if (claim.article().showsQuotes()) {
            Content quote = new Content();
            quote.setType(Content.TEXT);
            quote.setValue(claim.anchor().exact());
            entry.setContents(List.of(quote));
        }
        return entry;
    }

    private static Person person(Author author, Frame frame) {
        Person person = new Person();
        person.setName(author.name());
        person.setUri(frame.absolute("/authors/" + author.slug()));
        return person;
    }

    private static Category category(String term) {
        Category category = new Category();
        category.setTerm(term);
        return category;
    }

    private Link link(String path, String rel, String type) {
        Link link = new Link();
        link.setHref(frame.absolute(path));
        link.setRel(rel);
        link.setType(type);
        return link;
    }
}
