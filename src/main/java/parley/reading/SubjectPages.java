package parley.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import parley.articles.Articles;
import parley.authors.Authors;
import parley.facets.ClaimFilter;
import parley.facets.ClaimSearch;
import parley.facets.Facet;
import parley.matrix.Matrix;
import parley.matrix.MatrixPages;
import parley.metadata.SubjectMetadata;
import parley.reading.SummitPage.Document;
import parley.site.Link;
import parley.site.Paging;
import parley.site.Slugs;
import parley.subjects.Actor;
import parley.subjects.Actors;
import parley.subjects.Edtf;
import parley.subjects.Spelling;
import parley.subjects.Summit;
import parley.subjects.Summits;
import parley.subjects.Topic;
import parley.subjects.Topics;

/** Puts together what is known of summits, actors and topics, and what authors claim about them. */
@Component
@Transactional(readOnly = true)
class SubjectPages {

    private final Authors authors;
    private final Summits summits;
    private final Actors actors;
    private final Topics topics;
    private final Articles articles;
    private final ClaimSearch search;
    private final SubjectClaims claims;
    private final MatrixPages matrix;
    private final SubjectMetadata metadata;

    SubjectPages(
            Authors authors,
            Summits summits,
            Actors actors,
            Topics topics,
            Articles articles,
            ClaimSearch search,
            SubjectClaims claims,
            MatrixPages matrix,
            SubjectMetadata metadata) {
        this.authors = authors;
        this.summits = summits;
        this.actors = actors;
        this.topics = topics;
        this.articles = articles;
        this.search = search;
        this.claims = claims;
        this.matrix = matrix;
        this.metadata = metadata;
    }

    ListPage<NamedCount> authors(Paging wanted) {
        Map<String, Long> counts = search.counts(Facet.AUTHOR);
        long total = authors.count();
        Paging paging = wanted.within(total);
        return new ListPage<>(
                "authors",
                authors.findAllByOrderByNamedDescSortName(paging.request()).stream()
                        .map(author -> new NamedCount(
                                "/authors/" + author.slug(),
                                author.sortName(),
                                null,
                                author.note(),
                                counts.getOrDefault(author.slug(), 0L)))
                        .toList(),
                total,
                paging);
    }

    ListPage<SummitCard> summits(Locale locale) {
        Map<String, Long> counts = search.counts(Facet.SUMMIT);
        return ListPage.whole(
                "summits",
                summits.findAllByOrderBySequenceNumber().stream()
                        .map(summit -> SummitCard.of(summit, counts.getOrDefault(summit.slug(), 0L), locale))
                        .toList());
    }

    ListPage<NamedCount> actors() {
        Map<String, Long> counts = search.counts(Facet.ACTOR);
        return ListPage.whole(
                "actors",
                actors.findAllByOrderByKindAscSortNameAsc().stream()
                        .map(actor -> new NamedCount(
                                "/actors/" + actor.slug(),
                                actor.sortName(),
                                Slugs.of(actor.kind()),
                                actor.role(),
                                counts.getOrDefault(actor.slug(), 0L)))
                        .toList());
    }

    ListPage<NamedCount> topics() {
        Map<String, Long> counts = search.counts(Facet.TOPIC);
        return ListPage.whole(
                "topics",
                topics.findAllByOrderByName().stream()
                        .map(topic -> new NamedCount(
                                "/topics/" + topic.slug(),
                                topic.name(),
                                null,
                                topic.definition(),
                                counts.getOrDefault(topic.slug(), 0L)))
                        .toList());
    }

    SummitPage summit(String slug, Locale locale) {
        Summit summit = Slugs.find(slug, summits::findBySlug);
        Edtf held = summit.held();
        Matrix stands = matrix.aboutSummit(slug, locale);
        return new SummitPage(
                slug,
                summit.name(),
                Slugs.of(summit.status()),
                held == null ? null : held.inWords(locale),
                summit.timeZone(),
                summit.place(),
                summit.venue(),
                summit.participants().stream()
                        .map(actor -> new Link(actor.name(), "/actors/" + actor.slug()))
                        .toList(),
                summit.documents().stream()
                        .map(document -> Document.of(document, locale))
                        .toList(),
                summit.classification(),
                summit.outcome(),
                summit.note(),
                List.copyOf(summit.sources()),
                stands,
                claims.about(ClaimFilter.by(Facet.SUMMIT, slug), stands.claims(), locale),
                metadata.of(summit, locale));
    }

    ActorPage actor(String slug, Locale locale) {
        Actor actor = Slugs.find(slug, actors::findBySlug);
        ClaimFilter heldBy = ClaimFilter.by(Facet.HOLDER, slug);
        return new ActorPage(
                slug,
                Slugs.of(actor.kind()),
                actor.name(),
                actor.role(),
                actor.hangul(),
                actor.romanization(),
                actor.hanja(),
                actor.hanjaSource(),
                actor.wikidata(),
                actor.note(),
                spellings(actor),
                search.count(heldBy),
                heldBy.address(),
                claims.about(ClaimFilter.by(Facet.ACTOR, slug), locale),
                metadata.of(actor, locale));
    }

    private List<ActorPage.Spellings> spellings(Actor actor) {
        Map<String, List<String>> byArticle = new LinkedHashMap<>();
        for (Spelling spelling : actor.spellings()) {
            byArticle
                    .computeIfAbsent(spelling.articleCode(), key -> new ArrayList<>())
                    .add(spelling.spelling());
        }
        List<ActorPage.Spellings> spellings = new ArrayList<>();
        byArticle.forEach((code, names) -> articles.findByCode(code)
                .map(article -> new Link(article.title().shown(), article.address()))
                .ifPresent(article -> spellings.add(new ActorPage.Spellings(article, names))));
        return spellings;
    }

    TopicPage topic(String slug, Locale locale) {
        Topic topic = Slugs.find(slug, topics::findBySlug);
        return new TopicPage(
                slug,
                topic.name(),
                topic.definition(),
                claims.about(ClaimFilter.by(Facet.TOPIC, slug), locale),
                metadata.of(topic, locale));
    }
}
