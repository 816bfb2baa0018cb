package parley.search;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import parley.claims.Claim;
import parley.facets.ClaimSearch;
import parley.facets.Sort;
import parley.query.Query;
import parley.query.QueryReader;
import parley.query.Understanding;
import parley.site.Momentary;

/** The claims that an address of the search asks for, whatever kind of thing it lists; where it asks nothing, none. */
@Component
public class ClaimsSought {

    private final Understanding understanding;
    private final ArchiveSearch search;
    private final ClaimSearch claims;

    ClaimsSought(Understanding understanding, ArchiveSearch search, ClaimSearch claims) {
        this.understanding = understanding;
        this.search = search;
        this.claims = claims;
    }

    /**
     * The claims found that were recorded last.
     *
     * @param question what was asked, as it was written
     * @param feed the one address of this list, however its parameters were written
     * @param page the list as a page
     */
    public record Latest(String question, String feed, String page, List<Claim> claims) {}

    /** The keys of the claims found, in the order asked for: of as many as the pages of the list show. */
    public List<Long> keys(MultiValueMap<String, String> parameters) {
        Asked asked = asked(parameters);
        return asked.isEmpty() ? List.of() : search.claims(query(asked), asked, Asked.LAST_PAGE * Asked.SIZE);
    }

    /** The claims found that were recorded last, the latest first, in whatever order others were asked for. */
    public Latest latest(MultiValueMap<String, String> parameters, int most) {
        Asked asked = asked(parameters).by(Sort.RELEVANCE);
        List<Long> keys = asked.isEmpty() ? List.of() : search.latestClaims(query(asked), asked.filter(), most);
        return new Latest(question(asked), asked.feed(), asked.address(), claims.withKeys(keys));
    }

    private static Asked asked(MultiValueMap<String, String> parameters) {
        return SearchController.asked(parameters).orTooLong().in(Thing.CLAIMS);
    }

    private Query query(Asked asked) {
        Momentary.say();
        return understanding.of(QueryReader.read(asked.q())).query();
    }

    private static String question(Asked asked) {
        Stream<String> words = Stream.of(asked.q()).filter(q -> !q.isEmpty());
        Stream<String> chosen = asked.filter().query().parameters().stream()
                .map(parameter -> parameter.name() + "=" + parameter.value());
        return Stream.concat(words, chosen).collect(joining(" · "));
    }
}
