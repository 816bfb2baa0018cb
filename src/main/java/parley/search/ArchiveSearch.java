package parley.search;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.hibernate.search.engine.common.EntityReference;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.BooleanPredicateClausesStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.engine.search.query.SearchFetchable;
import org.hibernate.search.engine.search.query.SearchResult;
import org.hibernate.search.engine.search.query.dsl.SearchQueryOptionsStep;
import org.hibernate.search.engine.search.sort.SearchSort;
import org.hibernate.search.engine.search.sort.dsl.SearchSortFactory;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.orm.scope.SearchScope;
import org.hibernate.search.mapper.orm.session.SearchSession;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import parley.claims.Claim;
import parley.facets.ClaimFilter;
import parley.facets.Facet;
import parley.facets.FacetCounts;
import parley.index.IndexFields;
import parley.index.IndexKeeper;
import parley.index.IndexState;
import parley.index.SearchSettings;
import parley.query.Field;
import parley.query.Query;
import parley.query.Query.All;

/** Puts questions to the index. */
@Component
// Whoever asks within a transaction of their own can go on without an answer.
@Transactional(readOnly = true, noRollbackFor = EngineRests.class)
class ArchiveSearch {

    /** Beside other kinds, things are counted up to this; where there are more, the page says so. */
    private static final int COUNTED = 1_000;

    /** In a list of one kind, they are counted up to this. */
    private static final int LISTED = 10_000;

    /** Where values are chosen or excluded, they are found among so many. */
    private static final int ALL_VALUES = 5_000;

    /** Names are so few that all that fit are found at once. */
    private static final int NAMES = 60;

    private final EntityManager database;
    private final IndexKeeper keeper;
    private final Things things;
    private final FoundFacets facets;
    private final SearchSettings settings;

    ArchiveSearch(
            EntityManager database, IndexKeeper keeper, Things things, FoundFacets facets, SearchSettings settings) {
        this.database = database;
        this.keeper = keeper;
        this.things = things;
        this.facets = facets;
        this.settings = settings;
    }

    /**
     * Some of one kind of thing.
     *
     * @param keys in the database, the first of them first
     * @param total how many there are
     * @param exact whether they were counted to the end
     */
    private record Found(List<Long> keys, long total, boolean exact) {}

    /** Some of each kind of thing that a question can be put to, without those of which nothing was found. */
    public List<Group> overview(Query query, Asked asked) {
        return answered(() -> {
            Set<Field> fields = Predicates.fields(query);
            Map<Thing, Found> found = new EnumMap<>(Thing.class);
            found.putAll(named(query, fields));
            EnumSet.complementOf(EnumSet.copyOf(Thing.NAMED)).stream()
                    .filter(thing -> thing.has(fields))
                    .forEach(thing -> found.put(thing, found(thing, query, asked, 0, thing.shown(), COUNTED)));
            found.values().removeIf(some -> some.total() == 0);
            return groups(found, asked, new Hits(new Highlighter(query)));
        });
    }

    /** One page of one kind of thing. */
    public Group list(Thing thing, Query query, Asked asked) {
        int offset = (asked.page() - 1) * Asked.SIZE;
        return answered(() -> {
            Found found = thing.has(Predicates.fields(query))
                    ? found(thing, query, asked, offset, Asked.SIZE, LISTED)
                    : new Found(List.of(), 0, true);
            return groups(Map.of(thing, found), asked, new Hits(new Highlighter(query)))
                    .getFirst();
        });
    }

    /** The first of one kind of thing, without counting the others. */
    public List<Hit> some(Thing thing, Query query, int most) {
        return answered(() -> {
            Found found = found(thing, query, Asked.NOTHING, 0, most, most);
            return groups(Map.of(thing, found), Asked.NOTHING, new Hits(new Highlighter(All.EVERYTHING)))
                    .getFirst()
                    .hits();
        });
    }

    /**
     * The keys of claims that share words and subjects with one, itself included; those of which most is shared first.
     * Of its words the engine weighs the rare ones most.
     */
    public List<Long> near(Claim claim, int most) {
        return answered(() -> {
            SearchSession session = Search.session(database);
            SearchScope<Claim> scope = session.scope(Claim.class);
            return inTime(session.search(scope)
                            .select(f -> f.id(Long.class))
                            .where(new Predicates(scope.predicate()).like(claim))
                            .totalHitCountThreshold(most))
                    .fetchHits(most);
        });
    }

    /** The keys of the first claims found, in the order asked for. */
    public List<Long> claims(Query query, Asked asked, int most) {
        return answered(() -> found(Thing.CLAIMS, query, asked, 0, most, most).keys());
    }

    /** The keys of the claims found that were recorded last, the latest first. */
    public List<Long> latestClaims(Query query, ClaimFilter filter, int most) {
        return answered(() -> {
            SearchSession session = Search.session(database);
            SearchScope<Claim> scope = session.scope(Claim.class);
            return inTime(session.search(scope)
                            .select(f -> f.id(Long.class))
                            .where(where(scope.predicate(), query, filter))
                            .sort(f -> f.field(IndexFields.RECORDED).desc())
                            .totalHitCountThreshold(most))
                    .fetchHits(most);
        });
    }

    /** The claims found, counted by each facet as if nothing were chosen within it. */
    public List<FacetCounts> facets(Query query, ClaimFilter filter) {
        return answered(() -> {
            List<Facet> free = Arrays.stream(Facet.values())
                    .filter(facet -> filter.values(facet).isEmpty())
                    .toList();
            Map<Facet, SearchResult<?>> counted = new EnumMap<>(Facet.class);
            SearchResult<?> together = counted(query, filter, free, FacetCounts.SHOWN);
            free.forEach(facet -> counted.put(facet, together));
            filter.chosen().keySet().forEach(facet -> {
                ClaimFilter open = filter.only(facet, List.of());
                counted.put(facet, counted(query, open, List.of(facet), ALL_VALUES));
            });
            Map<Facet, SearchResult<?>> beside = new EnumMap<>(Facet.class);
            filter.excluded().keySet().forEach(facet -> {
                ClaimFilter open = filter.only(EnumSet.complementOf(EnumSet.of(facet)));
                beside.put(facet, counted(query, open, List.of(facet), ALL_VALUES));
            });
            return facets.of(filter, counted, beside);
        });
    }

    private SearchResult<?> counted(Query query, ClaimFilter filter, List<Facet> wanted, int most) {
        SearchSession session = Search.session(database);
        SearchScope<Claim> scope = session.scope(Claim.class);
        var question = session.search(scope).select(f -> f.id()).where(where(scope.predicate(), query, filter));
        for (Facet facet : wanted) {
            question.aggregation(
                    FoundFacets.key(facet),
                    scope.aggregation()
                            .terms()
                            .field(facet.parameter(), String.class)
                            .maxTermCount(most)
                            .toAggregation());
        }
        return inTime(question).fetch(0);
    }

    /** How many things there are of all kinds that a question can be put to. */
    public long count(Query query, Asked asked) {
        return answered(() -> {
            List<Class<?>> types = new ArrayList<>();
            Set<Field> fields = Predicates.fields(query);
            Arrays.stream(Thing.values())
                    .filter(thing -> thing.has(fields) && (asked.in() == null || asked.in() == thing))
                    .forEach(thing -> types.add(thing.type()));
            if (types.isEmpty()) {
                return 0L;
            }
            SearchSession session = Search.session(database);
            SearchScope<Object> scope = session.scope(types);
            return inTime(session.search(scope).where(where(scope.predicate(), query, asked.filter())))
                    .fetchTotalHitCount();
        });
    }

    /** Of the few, all that fit; the engine is asked for them together. */
    private Map<Thing, Found> named(Query query, Set<Field> fields) {
        List<Class<?>> types = new ArrayList<>();
        Thing.NAMED.stream().filter(thing -> thing.has(fields)).forEach(thing -> types.add(thing.type()));
        if (types.isEmpty()) {
            return Map.of();
        }
        SearchSession session = Search.session(database);
        SearchScope<Object> scope = session.scope(types);
        Map<Thing, List<Long>> keys = new EnumMap<>(Thing.class);
        List<? extends EntityReference> names = inTime(session.search(scope)
                        .select(f -> f.entityReference())
                        .where(where(scope.predicate(), query, ClaimFilter.NONE))
                        .totalHitCountThreshold(NAMES))
                .fetchHits(NAMES);
        names.forEach(name -> keys.computeIfAbsent(Thing.of(name.type()), key -> new ArrayList<>())
                .add((Long) name.id()));
        Map<Thing, Found> found = new EnumMap<>(Thing.class);
        keys.forEach((thing, all) -> found.put(
                thing, new Found(all.stream().limit(thing.shown()).toList(), all.size(), names.size() < NAMES)));
        return found;
    }

    private Found found(Thing thing, Query query, Asked asked, int offset, int size, int counted) {
        SearchSession session = Search.session(database);
        SearchScope<?> scope = session.scope(thing.type());
        SearchResult<Long> result = inTime(session.search(scope)
                        .select(f -> f.id(Long.class))
                        .where(where(scope.predicate(), query, asked.filter()))
                        .sort(sort(scope.sort(), asked))
                        .totalHitCountThreshold(counted))
                .fetch(offset, size);
        return new Found(
                result.hits(),
                result.total().hitCountLowerBound(),
                result.total().isHitCountExact());
    }

    private List<Group> groups(Map<Thing, Found> found, Asked asked, Hits hits) {
        Map<Thing, List<Long>> keys = new EnumMap<>(Thing.class);
        found.forEach((thing, some) -> keys.put(thing, some.keys()));
        Map<Thing, List<?>> things = this.things.inOrder(keys);
        return found.entrySet().stream()
                .map(some -> new Group(
                        some.getKey(),
                        things.getOrDefault(some.getKey(), List.of()).stream()
                                .map(hits::of)
                                .toList(),
                        some.getValue().total(),
                        some.getValue().exact(),
                        asked.in(some.getKey()).address()))
                .toList();
    }

    private static SearchPredicate where(SearchPredicateFactory is, Query query, ClaimFilter filter) {
        SearchPredicate asked = new Predicates(is).of(query);
        if (filter.isEmpty()) {
            return asked;
        }
        BooleanPredicateClausesStep<?, ?> all = is.bool().must(asked);
        filter.excluded()
                .forEach((facet, values) ->
                        all.mustNot(is.terms().field(facet.parameter()).matchingAny(values)));
        filter.chosen()
                .forEach((facet, values) ->
                        all.filter(is.terms().field(facet.parameter()).matchingAny(values)));
        return all.toPredicate();
    }

    private static SearchSort sort(SearchSortFactory by, Asked asked) {
        SearchSort place = by.field(IndexFields.PLACE).toSort();
        return switch (asked.sort()) {
            case RELEVANCE ->
                // A list has every hit on one page only, and so an order among those of one weight. Where just the best
                // of each kind are shown, the engine passes over all that are no better.
                asked.in() == null
                        ? by.score().toSort()
                        : by.composite(all -> all.add(by.score().toSort()).add(place))
                                .toSort();
            case OLDEST -> place;
            case NEWEST ->
                by.composite(all -> all.add(
                                        by.field(IndexFields.EARLIEST).desc().toSort())
                                .add(place))
                        .toSort();
            case TEXT -> by.field(IndexFields.CODE).toSort();
        };
    }

    /** An engine elsewhere that is silent is not waited for: whoever waits holds a connection to the database. */
    private <H> SearchFetchable<H> inTime(SearchQueryOptionsStep<?, ?, H, ?, ?, ?> question) {
        SearchSettings.Engine engine = settings.engine();
        return engine == null ? question : question.failAfter(engine.timeout().toMillis(), TimeUnit.MILLISECONDS);
    }

    /** What the engine answers; where it does not, the index's keeper looks after it. */
    private <T> T answered(Supplier<T> question) {
        if (keeper.state() == IndexState.RESTING) {
            throw new EngineRests();
        }
        try {
            return question.get();
        } catch (EngineRests e) {
            throw e;
        } catch (RuntimeException | InternalError | AssertionError e) {
            // The last two are what is found in a file that was cut off or changed while it is read.
            keeper.report(e);
            throw new EngineRests();
        }
    }
}
