package parley.search;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceUnitUtil;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Reads things that the engine found from the database, which alone says what may be shown of them. */
@Component
class Things {

    private final EntityManager database;

    Things(EntityManager database) {
        this.database = database;
    }

    /** Those that are still there of the things with these keys, in their order. */
    List<?> inOrder(Thing thing, List<Long> keys) {
        if (keys.isEmpty()) {
            return List.of();
        }
        PersistenceUnitUtil unit = database.getEntityManagerFactory().getPersistenceUnitUtil();
        Map<Object, ?> byKey =
                query(thing, keys).getResultList().stream().collect(toMap(unit::getIdentifier, identity()));
        return keys.stream().map(byKey::get).filter(Objects::nonNull).toList();
    }

    /** One parameter a key, the last one repeated up to a power of two: the plans of so few queries are kept. */
    private TypedQuery<?> query(Thing thing, List<Long> keys) {
        int places = Integer.highestOneBit(2 * keys.size() - 1);
        TypedQuery<?> query = database.createQuery(thing.reading(places), thing.type());
        for (int place = 0; place < places; place++) {
            query.setParameter(place + 1, keys.get(Math.min(place, keys.size() - 1)));
        }
        return query;
    }
}
