package parley.index;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hibernate.search.engine.backend.types.Projectable;
import org.hibernate.search.engine.backend.types.Searchable;
import org.hibernate.search.engine.backend.types.Sortable;
import org.hibernate.search.mapper.orm.mapping.HibernateOrmMappingConfigurationContext;
import org.hibernate.search.mapper.orm.mapping.HibernateOrmSearchMappingConfigurer;
import org.hibernate.search.mapper.pojo.bridge.RoutingBridge;
import org.hibernate.search.mapper.pojo.bridge.binding.RoutingBindingContext;
import org.hibernate.search.mapper.pojo.bridge.runtime.RoutingBridgeRouteContext;
import org.hibernate.search.mapper.pojo.mapping.definition.programmatic.ProgrammaticMappingConfigurationContext;
import org.hibernate.search.mapper.pojo.route.DocumentRoutes;
import parley.apparatus.Note;
import parley.articles.Article;
import parley.articles.Paragraph;
import parley.authors.Author;
import parley.claims.Claim;
import parley.claims.Holder;
import parley.debate.Question;
import parley.facets.Facet;
import parley.site.Archive;
import parley.subjects.Actor;
import parley.subjects.Spelling;
import parley.subjects.Summit;
import parley.subjects.Topic;

/** What is indexed of each kind of thing. The entities know nothing of it. */
final class Mapping implements HibernateOrmSearchMappingConfigurer {

    /** Counts up when the same archive would be indexed differently than before. */
    static final int WAY_OF_INDEXING = 2;

    @Override
    public void configure(HibernateOrmMappingConfigurationContext context) {
        ProgrammaticMappingConfigurationContext mapping = context.programmaticMapping();
        index(
                mapping,
                Claim.class,
                Mapping::claim,
                "code",
                "sequenceNumber",
                "anchor",
                "statement",
                "kind",
                "certainty",
                "holders",
                "summits",
                "actors",
                "topics");
        // Keys are given in the order of recording, which moments are too coarse for: claims come many at once.
        mapping.type(Claim.class)
                .property("id")
                .genericField(IndexFields.RECORDED)
                .sortable(Sortable.YES)
                .searchable(Searchable.NO);
        index(mapping, Paragraph.class, Mapping::paragraph, "sequenceNumber", "text");
        mapping.type(Paragraph.class).indexed().routingBinder(Mapping::unlessRetired);
        index(mapping, Note.class, Mapping::note, "code", "exact", "text", "sourceTitle");
        index(mapping, Article.class, Mapping::article, "slug", "title", "publication", "bylines");
        index(mapping, Author.class, Mapping::author, "slug", "name", "sortName", "note");
        index(
                mapping,
                Actor.class,
                Mapping::actor,
                "slug",
                "name",
                "sortName",
                "role",
                "hangul",
                "hanja",
                "romanization",
                "note",
                "spellings");
        index(
                mapping,
                Summit.class,
                Mapping::summit,
                "slug",
                "name",
                "shortName",
                "place",
                "venue",
                "outcome",
                "note",
                "sequenceNumber",
                "documents");
        index(mapping, Topic.class, Mapping::topic, "slug", "name", "definition");
        index(mapping, Question.class, Mapping::question, "slug", "wording", "note", "sequenceNumber");
        mapping.type(Archive.class).indexed().index("parley-archive");
        mapping.type(Archive.class).binder(binding -> {
            binding.dependencies().use("revision").use("changedAt");
            var state = binding.indexSchemaElement()
                    .field(IndexFields.STATE, types -> types.asString().projectable(Projectable.YES))
                    .toReference();
            binding.bridge(Archive.class, (document, archive, write) -> document.addValue(state, state(archive)));
        });
    }

    /** What a complete index of the archive as it is now says of itself. */
    static String state(Archive archive) {
        return WAY_OF_INDEXING + " " + archive.revision() + " " + archive.changedAt();
    }

    /** JPQL: which ones of a type are indexed; nothing where all are. */
    static String of(Class<?> type) {
        return type == Paragraph.class
                ? " p where p.retiredOn is null and p.article.rights.extent = parley.articles.Extent.FULL"
                : "";
    }

    private static <E> void index(
            ProgrammaticMappingConfigurationContext mapping, Class<E> type, Function<E, Entry> entry, String... used) {
        mapping.type(type).indexed().index("parley-" + type.getSimpleName().toLowerCase(java.util.Locale.ROOT));
        mapping.type(type).binder(new EntryBridge<>(type, List.of(used), entry));
    }

    private static Entry claim(Claim claim) {
        Article article = claim.article();
        return new Entry()
                .named(claim.id())
                .saying(
                        claim.statement(),
                        article.showsQuotes() ? claim.anchor().exact() : null)
                .in(article, claim.sequenceNumber())
                .with(Facet.KIND, claim.kind())
                .with(Facet.CERTAINTY, claim.certainty())
                .with(Facet.HOLDER, claim.holders().stream().map(Holder::slug))
                .with(Facet.SUMMIT, claim.summits().stream().map(Summit::slug))
                .with(Facet.ACTOR, claim.actors().stream().map(Actor::slug))
                .with(Facet.TOPIC, claim.topics().stream().map(Topic::slug));
    }

    private static Entry paragraph(Paragraph paragraph) {
        Article article = paragraph.article();
        return new Entry().saying(article.showsText() ? paragraph.text() : null).in(article, paragraph.number());
    }

    private static Entry note(Note note) {
        Article article = note.paragraph().article();
        return new Entry()
                .named(article.showsText() ? note.exact() : null)
                .saying(note.text(), note.sourceTitle())
                .in(article, note.paragraph().number() * 1000 + note.start() % 1000);
    }

    private static Entry article(Article article) {
        return new Entry()
                .named(article.title().text())
                .saying(article.publication().publisher(), article.publication().section())
                .saying(article.authors().stream().map(Author::name).toArray(String[]::new))
                .saying(article.bylines().stream()
                        .flatMap(byline -> Stream.of(byline.printed(), byline.affiliation()))
                        .toArray(String[]::new))
                .in(article, 0);
    }

    private static Entry author(Author author) {
        return new Entry()
                .named(author.name())
                .saying(author.note())
                .with(Facet.AUTHOR, Stream.of(author.slug()))
                .at(author.sortName());
    }

    private static Entry actor(Actor actor) {
        return new Entry()
                .named(actor.name(), actor.hangul(), actor.hanja(), actor.romanization())
                .saying(actor.role(), actor.note())
                .saying(actor.spellings().stream().map(Spelling::spelling).toArray(String[]::new))
                .with(Facet.ACTOR, Stream.of(actor.slug()))
                .at(actor.sortName());
    }

    private static Entry summit(Summit summit) {
        return new Entry()
                .named(summit.name(), summit.shortName())
                .saying(summit.place(), summit.venue(), summit.outcome(), summit.note())
                .saying(summit.documents().stream()
                        .flatMap(issued -> Stream.of(issued.title(), issued.titleKo(), issued.note()))
                        .toArray(String[]::new))
                .with(Facet.SUMMIT, Stream.of(summit.slug()))
                .at("%06d".formatted(summit.sequenceNumber()));
    }

    private static Entry topic(Topic topic) {
        return new Entry()
                .named(topic.name())
                .saying(topic.definition())
                .with(Facet.TOPIC, Stream.of(topic.slug()))
                .at(topic.name());
    }

    private static Entry question(Question question) {
        return new Entry()
                .named(question.wording())
                .saying(question.note())
                .at("%06d".formatted(question.sequenceNumber()));
    }

    private static void unlessRetired(RoutingBindingContext context) {
        context.dependencies().use("retiredOn");
        context.bridge(Paragraph.class, new RoutingBridge<Paragraph>() {
            @Override
            public void route(
                    DocumentRoutes routes, Object id, Paragraph paragraph, RoutingBridgeRouteContext context) {
                if (paragraph.retiredOn() == null && paragraph.article().showsText()) {
                    routes.addRoute();
                } else {
                    routes.notIndexed();
                }
            }

            @Override
            public void previousRoutes(
                    DocumentRoutes routes, Object id, Paragraph paragraph, RoutingBridgeRouteContext context) {
                routes.addRoute();
            }
        });
    }
}
