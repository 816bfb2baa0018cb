package parley.dataset;

import static parley.dataset.Column.maybe;
import static parley.dataset.Column.number;
import static parley.dataset.Column.text;
import static parley.dataset.Column.word;
import static parley.dataset.Triples.DCTERMS;
import static parley.dataset.Triples.SCHEMA;

import java.util.List;
import java.util.stream.IntStream;
import parley.records.ActorJson;
import parley.records.SummitJson;
import parley.records.TopicJson;
import parley.subjects.Actor;
import parley.subjects.ActorKind;
import parley.subjects.Summit;
import parley.subjects.SummitStatus;
import parley.subjects.Topic;

/** What is written about: topics, actors and summits. */
final class SubjectKinds {

    static final Kind<Topic, TopicJson> TOPICS = new Kind<>(
            "topics",
            "The matters that claims are about.",
            Topic.class,
            TopicJson::of,
            (topic, triples) -> triples.about(topic.url())
                    .is(SCHEMA + "DefinedTerm")
                    .text(SCHEMA + "name", topic.name(), "en")
                    .text(SCHEMA + "description", topic.definition(), "en"),
            List.of(Table.<TopicJson>of(
                    "topics",
                    "The matters that claims are about, a closed list.",
                    "slug",
                    text("slug", "The last part of its address.", TopicJson::slug),
                    text("url", "Its address within the archive.", TopicJson::url),
                    text("name", "Its name.", TopicJson::name),
                    text("definition", "What is meant by it.", TopicJson::definition))));

    static final Kind<Actor, ActorJson> ACTORS = new Kind<>(
            "actors",
            "People, states, organisations and groups that claims are about, or that are said to hold one.",
            Actor.class,
            ActorJson::of,
            (actor, triples) -> triples.about(actor.url())
                    .is(SCHEMA + type(actor.kind()))
                    .text(SCHEMA + "name", actor.name(), "en")
                    .text(SCHEMA + "alternateName", actor.hangul(), "ko")
                    .text(SCHEMA + "alternateName", actor.hanja(), "ko-Hani")
                    .text(SCHEMA + "description", actor.role(), "en")
                    .elsewhere(
                            SCHEMA + "sameAs",
                            actor.wikidata() == null ? null : "http://www.wikidata.org/entity/" + actor.wikidata()),
            List.of(Table.<ActorJson>of(
                    "actors",
                    "People, states, organisations and groups that claims are about, or that are said to hold one.",
                    "slug",
                    text("slug", "The last part of its address.", ActorJson::slug),
                    text("url", "Its address within the archive.", ActorJson::url),
                    word("kind", "What sort of actor.", ActorKind.class, ActorJson::kind),
                    text("name", "As the archive writes it.", ActorJson::name),
                    text("sort_name", "Family name first.", ActorJson::sortName),
                    maybe("role", "The office held in the years that the articles speak of.", ActorJson::role),
                    maybe("hangul", "The name in Korean script.", ActorJson::hangul),
                    maybe("romanization", "Of the hangul, by the Revised Romanization.", ActorJson::romanization),
                    maybe("hanja", "The name in Chinese characters.", ActorJson::hanja),
                    maybe("wikidata", "The item there, where it was verified.", ActorJson::wikidata),
                    maybe("note", "An editor's note.", ActorJson::note))));

    static final Kind<Summit, SummitJson> SUMMITS = new Kind<>(
            "summits",
            "Meetings of leaders, held or in prospect.",
            Summit.class,
            SummitJson::of,
            SubjectKinds::facts,
            List.of(
                    Table.<SummitJson>of(
                            "summits",
                            "Meetings of leaders, held or in prospect.",
                            "slug",
                            text("slug", "The last part of its address.", SummitJson::slug),
                            text("url", "Its address within the archive.", SummitJson::url),
                            text("name", "In full.", SummitJson::name),
                            text("short_name", "For tables.", SummitJson::shortName),
                            word("status", "Whether it took place.", SummitStatus.class, SummitJson::status),
                            maybe("held", "EDTF, by the calendar at the time zone.", SummitJson::held),
                            maybe("time_zone", "Of the place.", SummitJson::timeZone),
                            maybe("place", "Where.", SummitJson::place),
                            maybe("venue", "In which house.", SummitJson::venue),
                            maybe("classification", "What sort of meeting.", SummitJson::classification),
                            maybe("outcome", "What it led to.", SummitJson::outcome),
                            maybe("note", "An editor's note.", SummitJson::note)),
                    Table.<SummitJson, Participant>of(
                                    "summit_participants",
                                    "Who met, in the order of their names there.",
                                    "summit position",
                                    summit -> IntStream.range(
                                                    0, summit.participants().size())
                                            .mapToObj(at -> new Participant(
                                                    summit.slug(),
                                                    at + 1,
                                                    summit.participants().get(at))),
                                    text("summit", "The summit's slug.", Participant::summit),
                                    number("position", "From 1.", Participant::position),
                                    text("actor", "The actor's slug.", Participant::actor))
                            .with("summit", "summits", "slug")
                            .with("actor", "actors", "slug")));

    private SubjectKinds() {}

    private record Participant(String summit, int position, String actor) {}

    private static String type(String kind) {
        return switch (kind) {
            case "person" -> "Person";
            case "state" -> "Country";
            default -> "Organization";
        };
    }

    private static void facts(SummitJson summit, Triples triples) {
        Triples.Thing thing = triples.about(summit.url())
                .is(SCHEMA + "Event")
                .text(SCHEMA + "name", summit.name(), "en")
                .date(DCTERMS + "date", summit.held())
                .text(SCHEMA + "location", summit.place(), "en")
                .text(SCHEMA + "description", summit.outcome(), "en");
        summit.participants().forEach(actor -> thing.to(SCHEMA + "attendee", "/actors/" + actor));
        summit.sources().forEach(source -> thing.elsewhere(SCHEMA + "citation", source));
    }
}
