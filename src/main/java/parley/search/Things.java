package parley.search;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceUnitUtil;
import jakarta.persistence.TypedQuery;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import parley.apparatus.Note;
import parley.articles.Article;
import parley.articles.Paragraph;
import parley.claims.Claim;

/** Reads things that the engine found from the database, which alone says what may be shown of them. */
@Component
class Things {

    private final EntityManager database;

    Things(EntityManager database) {
        this.database = database;
    }

    /**
     * Those that are still there of the things with these keys, in their order. The articles in which any of them stand
     * are read once for all of them, together with their authors.
     */
    Map<Thing, List<?>> inOrder(Map<Thing, List<Long>> keys) {
        PersistenceUnitUtil unit = database.getEntityManagerFactory().getPersistenceUnitUtil();
        Map<Thing, Map<Object, ?>> read = new EnumMap<>(Thing.class);
        Set<Long> articles = new LinkedHashSet<>(keys.getOrDefault(Thing.ARTICLES, List.of()));
        keys.forEach((thing, some) -> {
            if (thing != Thing.ARTICLES && !some.isEmpty()) {
                List<?> things = query(thing, some).getResultList();
                things.stream()
                        .flatMap(Things::article)
                        .forEach(article -> articles.add((Long) unit.getIdentifier(article)));
                read.put(thing, things.stream().collect(toMap(unit::getIdentifier, identity())));
            }
        });
        if (!articles.isEmpty()) {
            read.put(
                    Thing.ARTICLES,
                    query(Thing.ARTICLES, List.copyOf(articles)).getResultList().stream()
                            .collect(toMap(unit::getIdentifier, identity())));
        }
        Map<Thing, List<?>> things = new EnumMap<>(Thing.class);
        keys.forEach((thing, some) -> {
            Map<Object, ?> byKey = read.getOrDefault(thing, Map.of());
            things.put(
                    thing,
                    some.stream().map(byKey::get).filter(Objects::nonNull).toList());
        });
        return things;
    }

    private static Stream<Article> article(Object thing) {
        return switch (thing) {
            case Claim claim -> Stream.of(claim.article());
            case Paragraph paragraph -> Stream.of(paragraph.article());
            case Note note -> Stream.of(note.paragraph().article());
            default -> Stream.empty();
        };
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
