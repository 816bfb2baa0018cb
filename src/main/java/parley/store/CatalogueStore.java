package parley.store;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.support.JpaRepositoryFactory;
import parley.authors.Author;
import parley.authors.Authors;
import parley.store.Drafts.Catalogue;
import parley.store.Drafts.SummitDraft;
import parley.store.Drafts.WithdrawnDraft;
import parley.subjects.Actor;
import parley.subjects.Actors;
import parley.subjects.Summit;
import parley.subjects.Summits;
import parley.subjects.Topic;
import parley.subjects.Topics;

/** Stores what articles share: authors, topics, actors, summits. */
final class CatalogueStore {

    private final EntityManager database;
    private final Names names;
    private final Addresses addresses;
    private final Authors authors;
    private final Topics topics;
    private final Actors actors;
    private final Summits summits;

    CatalogueStore(EntityManager database, JpaRepositoryFactory repositories, Names names, Addresses addresses) {
        this.database = database;
        this.names = names;
        this.addresses = addresses;
        this.authors = repositories.getRepository(Authors.class);
        this.topics = repositories.getRepository(Topics.class);
        this.actors = repositories.getRepository(Actors.class);
        this.summits = repositories.getRepository(Summits.class);
    }

    void bring(Catalogue catalogue) {
        catalogue
                .authors()
                .forEach(draft -> bring(
                        authors,
                        authors.findBySlug(draft.slug()),
                        addresses.former("/authors/", draft.slug(), draft.formerSlugs(), authors::findBySlug),
                        () -> new Author(draft.slug(), draft.name(), draft.sortName(), draft.note()),
                        author -> {
                            author.rename(draft.slug());
                            author.describe(draft.name(), draft.sortName(), draft.note());
                        }));
        catalogue
                .topics()
                .forEach(draft -> bring(
                        topics,
                        topics.findBySlug(draft.slug()),
                        addresses.former("/topics/", draft.slug(), draft.formerSlugs(), topics::findBySlug),
                        () -> new Topic(draft.slug(), draft.name(), draft.definition()),
                        topic -> {
                            topic.rename(draft.slug());
                            topic.describe(draft.name(), draft.definition());
                        }));
        catalogue
                .actors()
                .forEach(draft -> bring(
                        actors,
                        actors.findBySlug(draft.slug()),
                        addresses.former("/actors/", draft.slug(), draft.formerSlugs(), actors::findBySlug),
                        () -> new Actor(draft.slug(), draft.description(), draft.spellings()),
                        actor -> {
                            actor.rename(draft.slug());
                            actor.describe(draft.description(), draft.spellings());
                        }));
        // Summits name their participants, and everything else names all of these; what is looked up must be written.
        database.flush();
        catalogue
                .summits()
                .forEach(draft -> bring(
                        summits,
                        summits.findBySlug(draft.slug()),
                        addresses.former("/summits/", draft.slug(), draft.formerSlugs(), summits::findBySlug),
                        () -> new Summit(draft.slug(), description(draft)),
                        summit -> {
                            summit.rename(draft.slug());
                            summit.describe(description(draft));
                        }));
        database.flush();
    }

    /** Lets go of what is withdrawn, when nothing names it any more. */
    void withdraw(List<WithdrawnDraft> withdrawn) {
        database.flush();
        for (WithdrawnDraft gone : withdrawn) {
            switch (gone.room()) {
                case "authors" -> authors.findBySlug(gone.slug()).ifPresent(authors::delete);
                case "topics" -> topics.findBySlug(gone.slug()).ifPresent(topics::delete);
                case "actors" -> actors.findBySlug(gone.slug()).ifPresent(actors::delete);
                case "summits" -> summits.findBySlug(gone.slug()).ifPresent(summits::delete);
                // Questions go with their positions.
                default -> {}
            }
        }
    }

    private static <T> void bring(
            JpaRepository<T, Long> repository,
            Optional<T> bySlug,
            Optional<T> byFormerSlug,
            Supplier<T> create,
            Consumer<T> describe) {
        bySlug.or(() -> byFormerSlug).ifPresentOrElse(describe, () -> repository.save(create.get()));
    }

    private Summit.Description description(SummitDraft draft) {
        return new Summit.Description(
                draft.name(),
                draft.shortName(),
                draft.status(),
                draft.held(),
                draft.timeZone(),
                draft.place(),
                draft.venue(),
                draft.classification(),
                draft.outcome(),
                draft.note(),
                draft.sequenceNumber(),
                draft.participants().stream().map(names::actor).toList(),
                draft.documents(),
                draft.sources());
    }
}
