package parley.store;

import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.data.jpa.repository.support.JpaRepositoryFactory;
import parley.authors.Author;
import parley.authors.Authors;
import parley.subjects.Actor;
import parley.subjects.Actors;
import parley.subjects.Summit;
import parley.subjects.Summits;
import parley.subjects.Topic;
import parley.subjects.Topics;

/** The shared things that drafts call by their slugs. Their keys are remembered, so that each is looked up once. */
final class Names {

    private final EntityManager database;
    private final Authors authors;
    private final Topics topics;
    private final Actors actors;
    private final Summits summits;
    private final Map<List<Object>, Object> keys = new HashMap<>();

    Names(EntityManager database, JpaRepositoryFactory repositories) {
        this.database = database;
        this.authors = repositories.getRepository(Authors.class);
        this.topics = repositories.getRepository(Topics.class);
        this.actors = repositories.getRepository(Actors.class);
        this.summits = repositories.getRepository(Summits.class);
    }

    Author author(String slug) {
        return reference(Author.class, slug, authors::findBySlug);
    }

    Topic topic(String slug) {
        return reference(Topic.class, slug, topics::findBySlug);
    }

    Actor actor(String slug) {
        return reference(Actor.class, slug, actors::findBySlug);
    }

    Summit summit(String slug) {
        return reference(Summit.class, slug, summits::findBySlug);
    }

    /** Keys that were given out in a transaction that was rolled back lead nowhere. */
    void forget() {
        keys.clear();
    }

    private <T> T reference(Class<T> type, String slug, Function<String, Optional<T>> bySlug) {
        Object key = keys.computeIfAbsent(
                List.of(type, slug),
                _ -> bySlug.apply(slug)
                        .map(database.getEntityManagerFactory().getPersistenceUnitUtil()::getIdentifier)
                        .orElseThrow(() -> new IllegalStateException("\"" + slug + "\" was checked and is not there")));
        return database.getReference(type, key);
    }
}
