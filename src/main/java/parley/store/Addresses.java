package parley.store;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import parley.site.FormerAddress;

/** Lets the former addresses of what goes by another slug now lead to the present one. */
final class Addresses {

    private final EntityManager database;

    Addresses(EntityManager database) {
        this.database = database;
    }

    /** Finds, besides, what is still stored under a former slug. */
    <T> Optional<T> former(String room, String slug, List<String> formerSlugs, Function<String, Optional<T>> find) {
        Optional<T> stored = Optional.empty();
        for (String formerSlug : formerSlugs) {
            lead(room + formerSlug, room + slug);
            stored = stored.or(() -> find.apply(formerSlug));
        }
        return stored;
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
