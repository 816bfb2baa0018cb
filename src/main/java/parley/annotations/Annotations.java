package parley.annotations;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import parley.annotations.Annotation.Agent;
import parley.annotations.Annotation.Body;
import parley.annotations.Annotation.Named;
import parley.annotations.Annotation.Selector;
import parley.annotations.Annotation.Target;
import parley.articles.Article;
import parley.articles.Paragraphs;
import parley.claims.Claim;
import parley.debate.Relation;
import parley.debate.Relations;
import parley.facets.ClaimSearch;
import parley.facets.Facet;
import parley.site.Frame;
import parley.site.QueryString;
import parley.site.Slugs;

/** Makes annotations of claims, in a number of queries that does not depend on how many they are. */
@Component
class Annotations {

    /** The licence of the archive's annotation, which NOTICE names. */
    static final String RIGHTS = "http://www.apache.org/licenses/LICENSE-2.0";

    /** Fragments of HTML documents. */
    private static final String HTML = "http://tools.ietf.org/rfc/rfc3236";

    private final ClaimSearch search;
    private final Paragraphs paragraphs;
    private final Relations relations;
    private final Frame frame;

    Annotations(ClaimSearch search, Paragraphs paragraphs, Relations relations, Frame frame) {
        this.search = search;
        this.paragraphs = paragraphs;
        this.relations = relations;
        this.frame = frame;
    }

    /** The annotation of one claim, withdrawn ones being gone. */
    @Transactional(readOnly = true)
    public Annotation of(String claim) {
        return of(List.of(search.one(claim))).getFirst().alone();
    }

    /** To be called where the claims were read. */
    List<Annotation> of(List<Claim> claims) {
        if (claims.isEmpty()) {
            return List.of();
        }
        List<Article> shown = claims.stream()
                .map(Claim::article)
                .filter(Article::showsText)
                .distinct()
                .toList();
        TextPositions positions = new TextPositions(shown.isEmpty() ? List.of() : paragraphs.of(shown));
        Map<String, List<Linked>> linked = relations.ofAny(claims).stream()
                .flatMap(relation -> Linked.of(relation).stream())
                .sorted(comparing(Linked::to)
                        .thenComparing(link -> link.relation().type()))
                .collect(groupingBy(Linked::from));
        return claims.stream()
                .map(claim -> annotation(claim, linked.getOrDefault(claim.id(), List.of()), positions))
                .toList();
    }

    /** A relation, as the claim says it that says it of the other. */
    private record Linked(String from, Relation relation, String to) {

        static List<Linked> of(Relation relation) {
            Linked said =
                    new Linked(relation.from().id(), relation, relation.to().id());
            return relation.type().mutual()
                    ? List.of(said, new Linked(said.to(), relation, said.from()))
                    : List.of(said);
        }
    }

    private Annotation annotation(Claim claim, List<Linked> links, TextPositions positions) {
        List<Body> bodies = new ArrayList<>();
        bodies.add(Body.Textual.describing(claim.statement()));
        bodies.add(facet(Facet.KIND, Slugs.of(claim.kind()), Slugs.of(claim.kind())));
        bodies.add(facet(Facet.CERTAINTY, Slugs.of(claim.certainty()), Slugs.of(claim.certainty())));
        claim.holders().forEach(holder -> bodies.add(facet(Facet.HOLDER, holder.slug(), holder.name())));
        claim.topics().forEach(topic -> bodies.add(subject("/topics/" + topic.slug(), topic.name())));
        claim.summits().forEach(summit -> bodies.add(subject("/summits/" + summit.slug(), summit.shortName())));
        claim.actors().forEach(actor -> bodies.add(subject("/actors/" + actor.slug(), actor.name())));
        links.forEach(link -> bodies.add(Body.Specific.linking(
                new Named(iri(link.to()), link.to()),
                new Named(
                        frame.absolute(
                                "/map?relation=" + Slugs.of(link.relation().type())),
                        Slugs.of(link.relation().type())),
                link.relation().reason())));
        return new Annotation(
                null,
                iri(claim.id()),
                Annotation.TYPE,
                links.isEmpty()
                        ? List.of("describing", "classifying")
                        : List.of("describing", "classifying", "linking"),
                new Agent(frame.absolute("/about"), "Organization", "Parley", frame.absolute("/")),
                new Agent(null, "Software", "Parley", frame.absolute("/")),
                time(claim.recordedAt()),
                time(claim.revisedAt()),
                RIGHTS,
                frame.absolute(claim.address()),
                bodies,
                target(claim, positions));
    }

    private Target target(Claim claim, TextPositions positions) {
        Article article = claim.article();
        return new Target(
                frame.absolute(claim.permalink()),
                "SpecificResource",
                frame.absolute(article.address()),
                article.version(),
                article.rights().uri(),
                Slugs.of(article.rights().extent()),
                selectors(claim, positions));
    }

    /** No more of the text than its rights allow; and no place in a text that nobody is shown. */
    private static List<Selector> selectors(Claim claim, TextPositions positions) {
        String exact = claim.anchor().exact();
        if (!claim.article().showsQuotes()) {
            return List.of(new Selector.Fragment(
                    "FragmentSelector", HTML, claim.paragraph().anchor()));
        }
        return claim.article().showsText()
                ? List.of(
                        new Selector.Quote(
                                "TextQuoteSelector",
                                exact,
                                claim.anchor().prefix(),
                                claim.anchor().suffix()),
                        positions.of(claim))
                : List.of(new Selector.Quote("TextQuoteSelector", exact, null, null));
    }

    private Body facet(Facet facet, String slug, String label) {
        return subject("/claims" + new QueryString().add(facet.parameter(), slug), label);
    }

    private Body subject(String address, String label) {
        return Body.Specific.classifying(new Named(frame.absolute(address), label));
    }

    String iri(String claim) {
        return frame.absolute(AnnotationsController.CONTAINER + claim);
    }

    static String time(Instant instant) {
        return instant.truncatedTo(ChronoUnit.SECONDS).toString();
    }
}
