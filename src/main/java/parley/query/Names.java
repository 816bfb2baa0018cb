package parley.query;

import static java.util.Comparator.comparing;
import static java.util.Objects.requireNonNull;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import parley.authors.Author;
import parley.facets.Facet;
import parley.subjects.Actor;
import parley.subjects.ActorKind;
import parley.subjects.Spelling;
import parley.subjects.Summit;
import parley.subjects.Topic;

/** All names of the archive at one revision, and who is meant by them however they are spelled. */
public final class Names {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NOT_OF_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** Longer names are not looked for among the words of a question. */
    static final int MOST_WORDS = 5;

    /** Of so many beginnings the nearest are chosen. */
    private static final int MOST_LOOKED_AT = 200;

    private final Map<Facet, Map<String, Known>> known = new EnumMap<>(Facet.class);
    private final Map<String, List<Named>> byName = new HashMap<>();
    private final NavigableMap<String, Set<Named>> byBeginning = new TreeMap<>();

    /**
     * A name, and all that it can be known by, folded.
     *
     * @param whole its slug and its spellings
     * @param words all words of these
     */
    private record Known(Named named, Set<String> whole, Set<String> words) {}

    Names(List<Author> authors, List<Actor> actors, List<Summit> summits, List<Topic> topics) {
        List<Named> named = new ArrayList<>();
        authors.forEach(author -> named.add(named(author)));
        actors.forEach(actor -> named.add(named(actor)));
        summits.forEach(summit -> named.add(new Named(
                Facet.SUMMIT, summit.slug(), summit.shortName(), List.of(summit.shortName(), summit.name()))));
        topics.forEach(topic -> named.add(new Named(Facet.TOPIC, topic.slug(), topic.name(), List.of(topic.name()))));
        named.forEach(this::learn);
    }

    private void learn(Named named) {
        Set<String> whole = new HashSet<>(Set.of(folded(named.slug())));
        Set<String> parts = new HashSet<>(Arrays.asList(words(named.slug())));
        for (String spelling : named.spellings()) {
            List<String> words = Arrays.asList(words(spelling));
            whole.add(folded(spelling));
            parts.addAll(words);
            for (int from = 0; from < words.size(); from++) {
                byBeginning
                        .computeIfAbsent(
                                String.join("", words.subList(from, words.size())), key -> new LinkedHashSet<>())
                        .add(named);
            }
            if (named.facet() == Facet.AUTHOR || named.facet() == Facet.ACTOR) {
                byName.computeIfAbsent(folded(spelling), key -> new ArrayList<>())
                        .add(named);
            }
        }
        known.computeIfAbsent(named.facet(), key -> new LinkedHashMap<>())
                .put(named.slug(), new Known(named, whole, parts));
    }

    private static Named named(Author author) {
        Set<String> spellings = new LinkedHashSet<>(List.of(author.name()));
        if (author.named()) {
            familyName(author.sortName()).ifPresent(spellings::add);
        }
        return new Named(Facet.AUTHOR, author.slug(), author.name(), List.copyOf(spellings));
    }

    private static Named named(Actor actor) {
        Set<String> spellings = new LinkedHashSet<>(List.of(actor.name()));
        Optional.ofNullable(actor.hangul()).ifPresent(spellings::add);
        Optional.ofNullable(actor.hanja()).ifPresent(spellings::add);
        Optional.ofNullable(actor.romanization()).ifPresent(spellings::add);
        if (actor.kind() == ActorKind.PERSON) {
            familyName(actor.sortName()).ifPresent(spellings::add);
            // One word that is no part of the name is another way to write a part of it; titles and offices, and words
            // that others share, as "Kim" or "President Moon", say less than the name does.
            Set<String> parts = new LinkedHashSet<>(Arrays.asList(words(actor.name())));
            actor.spellings().stream()
                    .map(Spelling::spelling)
                    .filter(spelling -> words(spelling).length == 1 && !parts.contains(words(spelling)[0]))
                    .forEach(spellings::add);
        }
        return new Named(Facet.ACTOR, actor.slug(), actor.name(), List.copyOf(spellings));
    }

    private static Optional<String> familyName(String sortName) {
        int comma = sortName.indexOf(',');
        return comma > 0 ? Optional.of(sortName.substring(0, comma)) : Optional.empty();
    }

    /** Without capitals, accents, spaces, hyphens and any other sign: {@code Kim Jong-un} is {@code kimjongun}. */
    public static String folded(String name) {
        return NOT_OF_WORDS.matcher(plain(name)).replaceAll("");
    }

    /** The words of a name, without capitals and accents. */
    public static String[] words(String name) {
        return NOT_OF_WORDS.split(plain(name).strip());
    }

    // Hangul is put together again, and accents that cannot be are left out.
    private static String plain(String name) {
        String apart = Normalizer.normalize(name, Normalizer.Form.NFKD);
        return Normalizer.normalize(MARKS.matcher(apart).replaceAll(""), Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT);
    }

    /** What the archive calls a value of a facet. */
    public Optional<String> label(Facet facet, String slug) {
        return of(facet)
                .map(names -> names.get(slug))
                .filter(Objects::nonNull)
                .map(it -> it.named().label())
                .findFirst();
    }

    /** Those with a word, in any of their spellings, from which on they begin so; labels that do come first. */
    public List<Named> beginning(String typed, int most) {
        String folded = folded(typed);
        return folded.isEmpty()
                ? List.of()
                : byBeginning.subMap(folded, folded + Character.MAX_VALUE).values().stream()
                        .limit(MOST_LOOKED_AT)
                        .flatMap(Set::stream)
                        .distinct()
                        .sorted(comparing(named -> !folded(named.label()).startsWith(folded)))
                        .limit(most)
                        .toList();
    }

    private Stream<Map<String, Known>> of(Facet facet) {
        return (facet == Facet.HOLDER ? Stream.of(Facet.AUTHOR, Facet.ACTOR) : Stream.of(facet))
                .map(it -> known.getOrDefault(it, Map.of()));
    }

    /** The one who is called so; nobody where several are. */
    Optional<Named> called(String name) {
        List<Named> found = byName.getOrDefault(folded(name), List.of());
        return found.stream().map(Named::label).distinct().count() == 1
                ? Optional.of(found.getFirst())
                : Optional.empty();
    }

    /** The spellings of a name that do not contain it already, so that finding them finds more; the name comes first. */
    Optional<List<String>> spellings(String name) {
        return called(name).map(named -> {
            List<String> more = new ArrayList<>(List.of(name));
            for (String spelling : requireNonNull(byName.get(folded(name))).stream()
                    .flatMap(it -> it.spellings().stream())
                    .distinct()
                    .toList()) {
                if (more.stream().noneMatch(known -> contains(spelling, known))) {
                    more.add(spelling);
                }
            }
            return more;
        });
    }

    private static boolean contains(String spelling, String known) {
        return (" " + String.join(" ", words(spelling)) + " ").contains(" " + String.join(" ", words(known)) + " ");
    }

    /** Those of a facet whose slug, name or any spelling is the value, or else has all its words. */
    List<Named> meant(Facet facet, String value) {
        String folded = folded(value);
        List<Named> exact = find(facet, it -> it.whole().contains(folded));
        List<String> sought = Arrays.asList(words(value));
        return !exact.isEmpty() || folded.isEmpty()
                ? exact
                : find(facet, it -> it.words().containsAll(sought));
    }

    private List<Named> find(Facet facet, Predicate<Known> condition) {
        return of(facet)
                .flatMap(names -> names.values().stream())
                .filter(condition)
                .map(Known::named)
                .toList();
    }
}
