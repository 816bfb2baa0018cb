package parley.store;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import parley.site.FormerAddress;
import parley.site.WithdrawnAddress;
import parley.versions.Recorder;

/** Lets the former addresses of what goes by another slug now lead to the present one, and those of what is gone say so. */
final class Addresses {

    private final EntityManager database;
    private final Recorder recorder;

    Addresses(EntityManager database, Recorder recorder) {
        this.database = database;
        this.recorder = recorder;
    }

    /** Finds, besides, what is still stored under a former slug. */
    <T> Optional<T> former(String room, String slug, List<String> formerSlugs, Function<String, Optional<T>> find) {
        Optional<T> stored = Optional.empty();
        for (String formerSlug : formerSlugs) {
            lead(room + formerSlug, room + slug);
            Optional<T> under = find.apply(formerSlug);
            if (under.isPresent()) {
                recorder.renamed(room + formerSlug, room + slug);
            }
            stored = stored.or(() -> under);
        }
        return stored;
    }

    /** Something that is stored changes its address. */
    void rename(String path, String target) {
        lead(path, target);
        recorder.renamed(path, target);
    }

    /** What was published there is no longer put forward. */
    void withdraw(String path, LocalDate on, String reason) {
        WithdrawnAddress known = database.find(WithdrawnAddress.class, path);
        if (known == null) {
            database.persist(new WithdrawnAddress(path, on, reason));
        } else {
            known.explain(on, reason);
        }
        recorder.withdrawn(path, on, reason);
    }

    boolean isWithdrawn(String path) {
        return database.find(WithdrawnAddress.class, path) != null;
    }

    void lead(String path, String target) {
        FormerAddress former = database.find(FormerAddress.class, path);
        if (former == null) {
            database.persist(new FormerAddress(path, target));
        } else {
            former.leadTo(target);
        }
    }
}
