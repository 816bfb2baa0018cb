package parley.search;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import parley.apparatus.Note;
import parley.articles.Article;
import parley.articles.Paragraph;
import parley.authors.Author;
import parley.claims.Claim;
import parley.debate.Question;
import parley.query.Field;
import parley.site.Slugs;
import parley.subjects.Actor;
import parley.subjects.Summit;
import parley.subjects.Topic;

/** A kind of thing that can be found, in the order in which the page shows them. */
public enum Thing {
    AUTHORS(Author.class, 5, EnumSet.of(Field.AUTHOR), ""),
    SUMMITS(Summit.class, 5, EnumSet.of(Field.SUMMIT), ""),
    ACTORS(Actor.class, 5, EnumSet.of(Field.ACTOR), ""),
    TOPICS(Topic.class, 5, EnumSet.of(Field.TOPIC), ""),
    QUESTIONS(Question.class, 5, EnumSet.noneOf(Field.class), ""),
    ARTICLES(Article.class, 5, inArticles(), "join fetch it.bylines byline join fetch byline.author"),
    CLAIMS(Claim.class, 10, EnumSet.allOf(Field.class), "join fetch it.paragraph"),
    PARAGRAPHS(Paragraph.class, 5, inArticles(), ""),
    NOTES(Note.class, 3, inArticles(), "join fetch it.paragraph");

    /** The few: together they are asked in one question. */
    static final List<Thing> NAMED = List.of(AUTHORS, SUMMITS, ACTORS, TOPICS, QUESTIONS);

    private final Class<?> type;
    private final int shown;

    @SuppressWarnings("ImmutableEnumChecker") // never changed
    private final Set<Field> fields;

    private final String joined;

    Thing(Class<?> type, int shown, Set<Field> fields, String joined) {
        this.type = type;
        this.shown = shown;
        this.fields = fields;
        this.joined = joined;
    }

    private static Set<Field> inArticles() {
        return EnumSet.of(Field.AUTHOR, Field.ARTICLE, Field.YEAR, Field.BEFORE, Field.AFTER, Field.ON);
    }

    Class<?> type() {
        return type;
    }

    /** How many are shown beside the other kinds. */
    int shown() {
        return shown;
    }

    /** JPQL that reads those with so many keys, with what is shown of them. */
    String reading(int keys) {
        return "select it from " + type.getSimpleName() + " it " + joined + " where it.id in ("
                + IntStream.rangeClosed(1, keys).mapToObj(place -> "?" + place).collect(joining(", ")) + ")";
    }

    /** Whether all these fields say something of it. */
    boolean has(Set<Field> asked) {
        return fields.containsAll(asked);
    }

    /** Its word in addresses. */
    public String slug() {
        return Slugs.of(this);
    }

    static Optional<Thing> of(String slug) {
        return Slugs.parse(Thing.class, slug);
    }

    static Thing of(Class<?> type) {
        return Arrays.stream(values())
                .filter(thing -> thing.type == type)
                .findFirst()
                .orElseThrow();
    }
}
