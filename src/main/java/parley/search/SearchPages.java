package parley.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import parley.facets.FacetCounts;
import parley.index.IndexKeeper;
import parley.index.IndexState;
import parley.index.Vocabulary;
import parley.query.Explanation;
import parley.query.Query;
import parley.query.Query.All;
import parley.query.Query.Manner;
import parley.query.Query.Words;
import parley.query.QueryReader;
import parley.query.Reading;
import parley.query.Remark;
import parley.query.Understanding;
import parley.search.SearchPage.Loosened;
import parley.search.SearchPage.Part;
import parley.site.Link;
import parley.site.Momentary;
import parley.site.Paging;

/** Puts together what is found for a question, and what is said about it. */
@Component
class SearchPages {

    /** With more parts than these, nobody is told what each of them costs. */
    private static final int MOST_LOOSENED = 6;

    private final Understanding understanding;
    private final ArchiveSearch search;
    private final IndexKeeper keeper;
    private final Vocabulary vocabulary;
    private final MessageSource messages;

    SearchPages(
            Understanding understanding,
            ArchiveSearch search,
            IndexKeeper keeper,
            Vocabulary vocabulary,
            MessageSource messages) {
        this.understanding = understanding;
        this.search = search;
        this.keeper = keeper;
        this.vocabulary = vocabulary;
        this.messages = messages;
    }

    // One transaction for all that a page asks; without an engine it goes on from what is read already.
    @Transactional(readOnly = true, noRollbackFor = EngineRests.class)
    public SearchPage of(Asked wanted, Locale locale) {
        // The index has a life of its own.
        Momentary.say();
        boolean rebuilding = keeper.state() == IndexState.REBUILDING;
        if (wanted.isEmpty()) {
            return new SearchPage(wanted, List.of(), List.of(), rebuilding, List.of(), List.of(), List.of(), null);
        }
        Reading reading = understanding.of(QueryReader.read(wanted.q()));
        Query query = reading.query();
        List<Remark> remarks = new ArrayList<>(reading.remarks());
        Asked asked = wanted;
        if (wanted.page() > Asked.LAST_PAGE) {
            asked = wanted.at(Asked.LAST_PAGE);
        }
        List<Group> groups = groups(query, asked);
        if (asked.in() != null
                && groups.getFirst().hits().isEmpty()
                && groups.getFirst().total() > 0) {
            Paging last = new Paging(asked.page(), Asked.SIZE)
                    .within(groups.getFirst().total());
            asked = asked.at(last.page());
            groups = groups(query, asked);
        }
        if (asked.page() == Asked.LAST_PAGE) {
            remarks.add(Remark.of("too-far", String.valueOf(Asked.LAST_PAGE * Asked.SIZE)));
        }
        boolean nothing = groups.stream().allMatch(group -> group.total() == 0);
        return new SearchPage(
                asked,
                parts(query, asked, locale),
                remarks,
                rebuilding,
                groups,
                facets(query, asked, groups),
                nothing ? loosened(query, asked, locale) : List.of(),
                nothing ? meant(query, asked) : null);
    }

    private List<Group> groups(Query query, Asked asked) {
        Thing in = asked.in();
        return in == null ? search.overview(query, asked) : List.of(search.list(in, query, asked));
    }

    private static List<Part> parts(Query query, Asked asked, Explanation explanation) {
        return query.equals(All.EVERYTHING)
                ? List.of()
                : query.parts().stream()
                        .map(part -> new Part(
                                explanation.of(part),
                                query.parts().size() == 1
                                        ? null
                                        : asked.asking(query.without(part).written())
                                                .address()))
                        .toList();
    }

    private List<Part> parts(Query query, Asked asked, Locale locale) {
        return parts(query, asked, new Explanation(messages, locale));
    }

    /** In a list of claims always; beside other kinds only where counting is quick. */
    private List<FacetCounts> facets(Query query, Asked asked, List<Group> groups) {
        boolean listed = asked.in() == Thing.CLAIMS;
        boolean quick =
                groups.stream().anyMatch(group -> group.thing() == Thing.CLAIMS && group.exact() && group.total() > 0);
        return listed || (asked.in() == null && quick) ? search.facets(query, asked.filter()) : List.of();
    }

    private List<Loosened> loosened(Query query, Asked asked, Locale locale) {
        Explanation explanation = new Explanation(messages, locale);
        List<Loosened> ways = new ArrayList<>();
        List<Query> parts = query.parts();
        if (parts.size() > 1 && parts.size() <= MOST_LOOSENED) {
            for (Query part : parts) {
                way("search.without", part, query.without(part), asked, explanation)
                        .ifPresent(ways::add);
            }
            if (ways.isEmpty()) {
                // One part less is not enough: then each by itself.
                for (Query part : parts) {
                    way("search.alone", part, part, asked, explanation).ifPresent(ways::add);
                }
            }
        }
        Asked unfiltered = asked.in(null);
        if (asked.in() != null) {
            long total = search.count(query, unfiltered);
            if (total > 0) {
                ways.add(new Loosened("search.without-filter", "", unfiltered.address(), total));
            }
        }
        return ways;
    }

    private Optional<Loosened> way(String how, Query part, Query other, Asked asked, Explanation explanation) {
        long total = search.count(other, asked);
        return total == 0
                ? Optional.empty()
                : Optional.of(new Loosened(
                        how, explanation.of(part), asked.asking(other.written()).address(), total));
    }

    /** The same question with words that the archive has, for those that it has not. */
    private @Nullable Link meant(Query query, Asked asked) {
        List<Query> corrected = query.parts().stream().map(this::corrected).toList();
        Query other = corrected.size() == 1 ? corrected.getFirst() : new All(corrected);
        return other.equals(query)
                ? null
                : new Link(other.written(), asked.asking(other.written()).address());
    }

    private Query corrected(Query part) {
        return part instanceof Words(String text, Manner manner) && manner == Manner.WORD
                ? vocabulary
                        .nearest(text)
                        .<Query>map(word -> new Words(word, manner))
                        .orElse(part)
                : part;
    }
}
