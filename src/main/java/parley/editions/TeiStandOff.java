package parley.editions;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;
import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import parley.apparatus.Note;
import parley.articles.Article;
import parley.claims.Claim;
import parley.claims.Holder;
import parley.debate.Relation;
import parley.site.Frame;
import parley.site.Slugs;
import parley.subjects.Actor;
import parley.subjects.ActorKind;
import parley.subjects.Edtf;
import parley.subjects.Summit;

/** What stands off the text in TEI: whom and what the claims are about, the claims, the notes, the relations. */
@Component
class TeiStandOff {

    private final Frame frame;

    TeiStandOff(Frame frame) {
        this.frame = frame;
    }

    void write(Edition edition, Xml xml) {
        xml.open("standOff").element("note", Imprint.extent(edition.article()), "type", "extent");
        people(edition, xml);
        organisations(edition, xml);
        summits(edition, xml);
        if (!edition.claims().isEmpty()) {
            xml.open("listAnnotation", "type", "claims");
            edition.claims().forEach(claim -> claim(claim, xml));
            xml.close();
        }
        if (!edition.notes().isEmpty()) {
            xml.open("listAnnotation", "type", "notes");
            edition.notes().forEach(note -> note(note, xml));
            xml.close();
        }
        if (!edition.relations().isEmpty()) {
            xml.open("listRelation", "type", "claims");
            edition.relations().forEach(relation -> relation(relation, edition.article(), xml));
            xml.close();
        }
        xml.close();
    }

    private void people(Edition edition, Xml xml) {
        List<Actor> people = actors(edition)
                .filter(actor -> actor.kind() == ActorKind.PERSON)
                .toList();
        boolean notNamed = edition.article().authors().stream().anyMatch(author -> !author.named());
        if (people.isEmpty() && !notNamed) {
            return;
        }
        xml.open("listPerson");
        edition.article().authors().stream()
                .filter(author -> !author.named())
                .forEach(author -> xml.open("person", "xml:id", "author-" + author.slug())
                        .element("note", "The source does not name this author.")
                        .close());
        people.forEach(person -> {
            xml.open("person", "xml:id", id(person));
            names("persName", person, edition.article(), xml);
            xml.element("note", person.role(), "type", "role")
                    .empty("ptr", "target", frame.absolute("/actors/" + person.slug()));
            xml.close();
        });
        xml.close();
    }

    private void organisations(Edition edition, Xml xml) {
        List<Actor> others = actors(edition)
                .filter(actor -> actor.kind() != ActorKind.PERSON)
                .toList();
        if (others.isEmpty()) {
            return;
        }
        xml.open("listOrg");
        others.forEach(org -> {
            xml.open("org", "xml:id", id(org), "type", Slugs.of(org.kind()));
            names("orgName", org, edition.article(), xml);
            xml.element("note", org.role(), "type", "role")
                    .empty("ptr", "target", frame.absolute("/actors/" + org.slug()));
            xml.close();
        });
        xml.close();
    }

    /** The names that the archive knows, those that the article prints among them where its words may be shown. */
    private static void names(String element, Actor actor, Article article, Xml xml) {
        xml.element(element, actor.name())
                .element(element, actor.hangul(), "xml:lang", "ko")
                .element(element, actor.hanja(), "xml:lang", "ko-Hani")
                .element(element, actor.romanization(), "xml:lang", "ko-Latn");
        if (article.showsQuotes()) {
            actor.spellings().stream()
                    .filter(spelling -> spelling.articleCode().equals(article.code()))
                    .forEach(spelling -> xml.element(element, spelling.spelling(), "type", "printed"));
        }
        xml.element("idno", actor.wikidata(), "type", "Wikidata");
    }

    private void summits(Edition edition, Xml xml) {
        List<Summit> summits = edition.claims().stream()
                .flatMap(claim -> claim.summits().stream())
                .distinct()
                .sorted(comparingInt(Summit::sequenceNumber))
                .toList();
        if (summits.isEmpty()) {
            return;
        }
        xml.open("listEvent");
        for (Summit summit : summits) {
            xml.open("event", "xml:id", "summit-" + summit.slug(), "type", Slugs.of(summit.status()));
            Edtf held = summit.held();
            if (held != null) {
                TeiDate.attributes(held, xml);
            }
            xml.element("eventName", summit.name())
                    .empty("ptr", "target", frame.absolute("/summits/" + summit.slug()))
                    .close();
        }
        xml.close();
    }

    private void claim(Claim claim, Xml xml) {
        Article article = claim.article();
        xml.open(
                        "annotation",
                        "xml:id",
                        "claim-" + claim.id(),
                        "n",
                        claim.id(),
                        "motivation",
                        "classifying",
                        "target",
                        article.showsText()
                                ? TeiEdition.range(
                                        claim.paragraph(),
                                        claim.anchor().start(),
                                        claim.anchor().end())
                                : frame.absolute(claim.paragraph().address()),
                        "corresp",
                        frame.absolute(claim.address()),
                        "resp",
                        "#parley",
                        "ana",
                        Stream.concat(
                                        Stream.of(
                                                "#kind-" + Slugs.of(claim.kind()),
                                                "#certainty-" + Slugs.of(claim.certainty())),
                                        claim.topics().stream().map(topic -> "#topic-" + topic.slug()))
                                .collect(joining(" ")))
                .element("note", claim.statement(), "type", "statement");
        if (article.showsQuotes()) {
            xml.open("note", "type", "words")
                    .element("quote", claim.anchor().exact(), "xml:lang", article.language())
                    .close();
        }
        claim.holders().forEach(holder -> xml.empty("ptr", "type", "holder", "target", "#" + id(holder)));
        claim.summits().forEach(summit -> xml.empty("ptr", "type", "summit", "target", "#summit-" + summit.slug()));
        claim.actors().forEach(actor -> xml.empty("ptr", "type", "actor", "target", "#" + id(actor)));
        xml.close();
    }

    private static void note(Note note, Xml xml) {
        xml.open(
                        "annotation",
                        "xml:id",
                        TeiEdition.note(note),
                        "n",
                        note.id(),
                        "motivation",
                        "commenting",
                        "target",
                        TeiEdition.range(note.paragraph(), note.start(), note.end()),
                        "resp",
                        "#parley")
                .element("note", note.text(), "type", Slugs.of(note.kind()))
                .element("ref", note.sourceTitle(), "target", note.sourceUrl())
                .close();
    }

    private void relation(Relation relation, Article article, Xml xml) {
        String from = target(relation.from(), article);
        String to = target(relation.to(), article);
        boolean mutual = relation.type().mutual();
        xml.open(
                        "relation",
                        "name",
                        Slugs.of(relation.type()),
                        "ana",
                        "#relation-" + Slugs.of(relation.type()),
                        "mutual",
                        mutual ? from + " " + to : null,
                        "active",
                        mutual ? null : from,
                        "passive",
                        mutual ? null : to)
                .element("desc", relation.reason())
                .close();
    }

    /** A claim of this article within this file, one of another article in that article's file. */
    private String target(Claim claim, Article article) {
        String id = "#claim-" + claim.id();
        return claim.article().code().equals(article.code())
                ? id
                : frame.absolute(claim.article().address() + EditionFormats.TEI + id);
    }

    private static Stream<Actor> actors(Edition edition) {
        return edition.claims().stream()
                .flatMap(claim -> Stream.concat(
                        claim.actors().stream(),
                        claim.holders().stream().flatMap(holder -> Stream.ofNullable(holder.actor()))))
                .distinct()
                .sorted(comparing(Actor::slug));
    }

    private static String id(Actor actor) {
        return "actor-" + actor.slug();
    }

    private static String id(Holder holder) {
        return (holder.isAuthor() ? "author-" : "actor-") + holder.slug();
    }
}
