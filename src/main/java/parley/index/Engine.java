package parley.index;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
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

    Engine(EntityManagerFactory entities, SearchSettings settings) {
        this.entities = entities;
        this.settings = settings;
    }

    /**
     * Whether every thing of the archive as it is now is in the index, which can be read.
     *
     * @throws RuntimeException if the engine does not answer, or the index cannot be read
     */
    boolean complete() {
        try (EntityManager database = entities.createEntityManager()) {
            SearchSession session = Search.session(database);
            String wanted = Mapping.state(requireNonNull(database.find(Archive.class, Archive.ID)));
            Optional<String> found = session.search(Archive.class)
                    .select(f -> f.field(IndexFields.STATE, String.class))
                    .where(f -> f.matchAll())
                    .fetchSingleHit();
            return found.filter(wanted::equals).isPresent() && THINGS.stream().allMatch(type -> whole(session, type));
        }
    }

    /** Whether as many are in the index as in the database; paragraphs, of which not all are indexed, any number. */
    private static boolean whole(SearchSession session, Class<?> type) {
        long indexed = session.search(type).where(f -> f.matchAll()).fetchTotalHitCount();
        long stored = session.toEntityManager()
                .createQuery("select count(*) from " + type.getSimpleName(), Long.class)
                .getSingleResult();
        return type == Paragraph.class ? indexed > 0 || stored == 0 : indexed == stored;
    }

    /** Reads every file of the embedded engine's index through, which finds what was damaged on the disk. */
    void verify() {
        if (!settings.embedded()) {
            return;
        }
        SearchScope<Object> scope = Search.mapping(entities).scope(Object.class);
        try (IndexReader reader = scope.extension(LuceneExtension.get()).openIndexReader(Set.of())) {
            for (LeafReaderContext leaf : reader.leaves()) {
                leaf.reader().checkIntegrity();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Makes the index anew. The archive's own entry comes last: without it, the index counts as broken. */
    void rebuild() throws InterruptedException {
        try (EntityManager database = entities.createEntityManager()) {
            SearchSession session = Search.session(database);
            session.schemaManager().dropAndCreate();
            for (Class<?> type : THINGS) {
                indexer(session, type).startAndWait();
            }
            indexer(session, Archive.class).startAndWait();
            session.workspace(Archive.class).refresh();
        }
    }

    private MassIndexer indexer(SearchSession session, Class<?> type) {
        return session.massIndexer(type)
                .purgeAllOnStart(false)
                .mergeSegmentsOnFinish(false)
                .idFetchSize(KEYS)
                .batchSizeToLoadObjects(BATCH)
                .threadsToLoadObjects(settings.threads());
    }
}
