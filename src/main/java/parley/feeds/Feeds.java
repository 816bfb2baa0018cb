package parley.feeds;

import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.MultiValueMap;
import parley.authors.Author;
import parley.authors.Authors;
import parley.facets.ClaimFilter;
import parley.facets.Facet;
import parley.search.ClaimsSought;
import parley.site.Paging;
import parley.site.Slugs;
import parley.subjects.Summit;
import parley.subjects.Summits;
import parley.subjects.Topic;
import parley.subjects.Topics;

/** Every feed there is. */
@Component
@Transactional(readOnly = true)
class Feeds {

    private static final String OF_CLAIMS = "New and corrected claims, and what came of those that foretell something";
    private static final String OF_ARTICLES =
            "New and corrected articles and claims, what came of predictions, and what was withdrawn and why";

    private final FeedSearch search;
    private final ClaimsSought sought;
    private final FeedEntries entries;
    private final AtomWriter writer;
    private final Authors authors;
    private final Summits summits;
    private final Topics topics;

    Feeds(
            FeedSearch search,
            ClaimsSought sought,
            FeedEntries entries,
            AtomWriter writer,
            Authors authors,
            Summits summits,
            Topics topics) {
        this.search = search;
        this.sought = sought;
        this.entries = entries;
        this.writer = writer;
        this.authors = authors;
        this.summits = summits;
        this.topics = topics;
    }

    ResponseEntity<String> ofArchive(Paging wanted) {
        return feed(Scope.ARCHIVE, new Channel("Parley", OF_ARTICLES, "/feed.atom", "/"), wanted);
    }

    ResponseEntity<String> ofAuthor(String slug, Paging wanted) {
        Author author = Slugs.find(slug, authors::findBySlug);
        return feed(Scope.ofAuthor(slug), channel(author.name(), OF_ARTICLES, "/authors/" + slug), wanted);
    }

    ResponseEntity<String> ofSummit(String slug, Paging wanted) {
        Summit summit = Slugs.find(slug, summits::findBySlug);
        return feed(
                Scope.of(ClaimFilter.by(Facet.SUMMIT, slug)),
                channel(summit.name(), OF_CLAIMS, "/summits/" + slug),
                wanted);
    }

    ResponseEntity<String> ofTopic(String slug, Paging wanted) {
        Topic topic = Slugs.find(slug, topics::findBySlug);
        return feed(
                Scope.of(ClaimFilter.by(Facet.TOPIC, slug)),
                channel(topic.name(), OF_CLAIMS, "/topics/" + slug),
                wanted);
    }

    ResponseEntity<String> ofClaims(ClaimFilter filter, Paging wanted) {
        String query = filter.query().toString();
        return feed(
                Scope.of(filter),
                new Channel(
                        ("Parley: claims " + query.replaceFirst("^[?]", "")).strip(),
                        OF_CLAIMS,
                        "/claims.atom" + query,
                        filter.address()),
                wanted);
    }

    /** Of those that an address of the search asks for: which these are only the engine knows, as of now. */
    ResponseEntity<String> ofSought(MultiValueMap<String, String> parameters) {
        ClaimsSought.Latest latest = sought.latest(parameters, Paging.USUAL);
        return writer.answer(
                new Channel(
                        ("Parley: claims " + latest.question()).strip(),
                        "The claims found that were recorded last",
                        latest.feed(),
                        latest.page()),
                new Paging(1, Paging.USUAL),
                false,
                latest.claims().stream().map(entries::claim).toList(),
                search.changedAt());
    }

    private static Channel channel(String name, String subtitle, String page) {
        return new Channel("Parley: " + name, subtitle, page + ".atom", page);
    }

    private ResponseEntity<String> feed(Scope scope, Channel channel, Paging wanted) {
        Paging paging = Channel.within(wanted);
        List<Change> changes = search.latest(scope, paging);
        boolean more = changes.size() > paging.size() && !Channel.ends(paging);
        return writer.answer(
                channel,
                paging,
                more,
                search.entries(changes.stream().limit(paging.size()).toList(), entries),
                search.changedAt());
    }
}
