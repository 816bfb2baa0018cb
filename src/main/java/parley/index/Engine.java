package parley.index;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.hibernate.search.backend.lucene.LuceneExtension;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.orm.massindexing.MassIndexer;
import org.hibernate.search.mapper.orm.scope.SearchScope;
import org.hibernate.search.mapper.orm.session.SearchSession;
import org.springframework.stereotype.Component;
import parley.apparatus.Note;
import parley.articles.Article;
import parley.articles.Paragraph;
import parley.authors.Author;
import parley.claims.Claim;
import parley.commands.Progress;
import parley.debate.Question;
import parley.site.Archive;
import parley.subjects.Actor;
import parley.subjects.Summit;
import parley.subjects.Topic;

/** The index itself: whether it shows the archive as it is, and how it is made anew. */
@Component
class Engine {

    /** Everything that can be found; the few first, so that names are there early. */
    static final List<Class<?>> THINGS = List.of(
            Topic.class,
            Summit.class,
            Actor.class,
            Author.class,
            Question.class,
            Article.class,
            Note.class,
            Claim.class,
            Paragraph.class);

    /** As many things are read from the database at once, with what belongs to them. */
    private static final int BATCH = 200;

    private static final int KEYS = 2_000;

    private final EntityManagerFactory entities;
    private final SearchSettings settings;
    private final RemoteEngine remote;

    Engine(EntityManagerFactory entities, SearchSettings settings, RemoteEngine remote) {
        this.entities = entities;
        this.settings = settings;
        this.remote = remote;
    }

    /**
     * Asks whether the engine is there, which the embedded one always is.
     *
     * @throws IOException if it is not
     */
    void greet() throws IOException {
        if (!settings.embedded()) {
            remote.greet();
        }
    }

    /**
     * What the index of the archive as it is now has in it.
     *
     * @param state which state of the archive, and which way of indexing
     * @param counts how many of each kind of thing
     */
    record Expected(String state, Map<Class<?>, Long> counts) {}

    Expected expected() {
        try (EntityManager database = entities.createEntityManager()) {
            Map<Class<?>, Long> counts = new HashMap<>();
            for (Class<?> type : THINGS) {
                counts.put(
                        type,
                        database.createQuery(
                                        "select count(*) from " + type.getSimpleName() + Mapping.of(type), Long.class)
                                .getSingleResult());
            }
            return new Expected(Mapping.state(requireNonNull(database.find(Archive.class, Archive.ID))), counts);
        }
    }

    /**
     * Whether everything expected is in the index, and can be read.
     *
     * @throws RuntimeException if the engine does not answer, or its index cannot be read
     */
    boolean shows(Expected expected) {
        verify();
        try (EntityManager database = entities.createEntityManager()) {
            SearchSession session = Search.session(database);
            Optional<String> found = session.search(Archive.class)
                    .select(f -> f.field(IndexFields.STATE, String.class))
                    .where(f -> f.matchAll())
                    .fetchSingleHit();
            return found.filter(expected.state()::equals).isPresent()
                    && expected.counts().entrySet().stream().allMatch(kind -> whole(session, kind));
        }
    }

    private static boolean whole(SearchSession session, Map.Entry<Class<?>, Long> kind) {
        return session.search(kind.getKey()).where(f -> f.matchAll()).fetchTotalHitCount() == kind.getValue();
    }

    /**
     * Reads every file of the embedded engine's index through, which finds what was damaged on the disk. Another engine
     * sees to its disk itself, but shows what was just written only after a moment, or when told.
     */
    private void verify() {
        SearchScope<Object> scope = Search.mapping(entities).scope(Object.class);
        if (!settings.embedded()) {
            scope.workspace().refresh();
            return;
        }
        try (IndexReader reader = scope.extension(LuceneExtension.get()).openIndexReader(Set.of())) {
            for (LeafReaderContext leaf : reader.leaves()) {
                leaf.reader().checkIntegrity();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Throws away whatever is there, readable or not, and begins an empty index. */
    void clear() {
        try (EntityManager database = entities.createEntityManager()) {
            Search.session(database).schemaManager().dropAndCreate();
        }
    }

    /** Fills an empty index. The archive's own entry comes last: without it, the index counts as broken. */
    void fill() throws InterruptedException {
        long things =
                expected().counts().values().stream().mapToLong(Long::longValue).sum();
        try (Progress progress = Progress.of("Things indexed", things);
                EntityManager database = entities.createEntityManager()) {
            SearchSession session = Search.session(database);
            indexer(session, THINGS).monitor(new IndexProgress(progress)).startAndWait();
            indexer(session, List.of(Archive.class)).startAndWait();
            session.workspace(Archive.class).refresh();
        }
    }

    private MassIndexer indexer(SearchSession session, List<Class<?>> types) {
        return session.massIndexer(types)
                .purgeAllOnStart(false)
                // Every question looks into every piece of the embedded engine's index; another engine merges as it
                // sees fit.
                .mergeSegmentsOnFinish(settings.embedded())
                .idFetchSize(KEYS)
                .batchSizeToLoadObjects(BATCH)
                .threadsToLoadObjects(settings.threads());
    }
}
