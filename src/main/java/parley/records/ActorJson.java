package parley.records;

import java.util.List;
import org.jspecify.annotations.Nullable;
import parley.site.Slugs;
import parley.subjects.Actor;
import parley.subjects.Spelling;

/**
 * A person, state, organisation or group as JSON.
 *
 * @param kind {@code person}, {@code state}, {@code organisation} or {@code group}
 * @param role the office held in the years that the articles speak of
 * @param hangul the name in Korean script
 * @param romanization of the hangul, by the Revised Romanization of Korean
 * @param hanja the name in Chinese characters
 * @param wikidata the item's identifier, only where it was verified
 * @param spellings the names as articles print them
 * @param claims the address of the claims about the actor
 */
public record ActorJson(
        String slug,
        String url,
        String kind,
        String name,
        String sortName,
        @Nullable String role,
        @Nullable String hangul,
        @Nullable String romanization,
        @Nullable String hanja,
        @Nullable String wikidata,
        @Nullable String note,
        List<String> spellings,
        String claims) {

    public static ActorJson of(Actor actor) {
        return new ActorJson(
                actor.slug(),
                "/actors/" + actor.slug(),
                Slugs.of(actor.kind()),
                actor.name(),
                actor.sortName(),
                actor.role(),
                actor.hangul(),
                actor.romanization(),
                actor.hanja(),
                actor.wikidata(),
                actor.note(),
                actor.spellings().stream()
                        .map(Spelling::spelling)
                        .distinct()
                        .sorted()
                        .toList(),
                "/claims.json?actor=" + actor.slug());
    }
}
