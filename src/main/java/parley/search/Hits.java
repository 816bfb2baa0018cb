package parley.search;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import parley.apparatus.Note;
import parley.articles.Article;
import parley.articles.Paragraph;
import parley.authors.Author;
import parley.claims.Claim;
import parley.debate.Question;
import parley.site.Link;
import parley.site.Slugs;
import parley.subjects.Actor;
import parley.subjects.Summit;
import parley.subjects.Topic;

/** Shows things that were found, as far as their rights allow, with the sought words marked. */
record Hits(Highlighter highlighter) {

    private static final String ENGLISH = "en";

    Hit of(Object found) {
        return switch (found) {
            case Claim claim -> claim(claim);
            case Paragraph paragraph -> paragraph(paragraph);
            case Note note -> note(note);
            case Article article ->
                new Hit(
                        Thing.ARTICLES,
                        article.slug(),
                        article.address(),
                        highlighter.mark(article.title().shown()),
                        null,
                        List.of(),
                        article.language(),
                        null,
                        authors(article),
                        null,
                        null);
            case Author author ->
                named(Thing.AUTHORS, author.slug(), author.name(), author.named() ? author.note() : null);
            case Actor actor -> named(Thing.ACTORS, actor.slug(), name(actor), joined(actor.role(), actor.note()));
            case Summit summit ->
                named(Thing.SUMMITS, summit.slug(), summit.name(), joined(summit.outcome(), summit.note()));
            case Topic topic -> named(Thing.TOPICS, topic.slug(), topic.name(), topic.definition());
            case Question question -> named(Thing.QUESTIONS, question.slug(), question.wording(), question.note());
            default -> throw new IllegalArgumentException("nothing finds " + found.getClass());
        };
    }

    private Hit claim(Claim claim) {
        Article article = claim.article();
        return new Hit(
                Thing.CLAIMS,
                claim.id(),
                claim.address(),
                highlighter.mark(claim.statement()),
                claim.placeInText(),
                article.showsQuotes() ? highlighter.excerpt(claim.anchor().exact()) : List.of(),
                article.language(),
                Slugs.of(claim.kind()),
                authors(article),
                link(article),
                claim.paragraph().number());
    }

    private Hit paragraph(Paragraph paragraph) {
        Article article = paragraph.article();
        return new Hit(
                Thing.PARAGRAPHS,
                article.code() + "-" + paragraph.anchor(),
                paragraph.address(),
                List.of(),
                paragraph.address(),
                article.showsText() ? highlighter.excerpt(paragraph.text()) : List.of(),
                article.language(),
                null,
                authors(article),
                link(article),
                paragraph.number());
    }

    private Hit note(Note note) {
        Article article = note.paragraph().article();
        String address = article.address() + "#" + note.id();
        return new Hit(
                Thing.NOTES,
                note.id(),
                address,
                article.showsText() ? highlighter.mark(note.exact()) : List.of(),
                address,
                highlighter.excerpt(note.text()),
                ENGLISH,
                null,
                authors(article),
                link(article),
                note.paragraph().number());
    }

    private Hit named(Thing thing, String slug, String name, @Nullable String about) {
        return new Hit(
                thing,
                slug,
                "/" + thing.slug() + "/" + slug,
                highlighter.mark(name),
                null,
                about == null ? List.of() : highlighter.excerpt(about),
                ENGLISH,
                null,
                List.of(),
                null,
                null);
    }

    private static String name(Actor actor) {
        return actor.hangul() == null ? actor.name() : actor.name() + " " + actor.hangul();
    }

    private static @Nullable String joined(@Nullable String... texts) {
        String joined = Stream.of(texts).filter(text -> text != null).collect(Collectors.joining(" · "));
        return joined.isEmpty() ? null : joined;
    }

    private static List<Link> authors(Article article) {
        return article.authors().stream()
                .map(author -> new Link(author.name(), "/authors/" + author.slug()))
                .toList();
    }

    private static Link link(Article article) {
        return new Link(article.title().shown(), article.address());
    }
}
