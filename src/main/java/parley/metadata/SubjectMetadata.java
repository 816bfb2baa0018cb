package parley.metadata;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import parley.authors.Author;
import parley.metadata.JsonLd.Node;
import parley.site.Frame;
import parley.subjects.Actor;
import parley.subjects.ActorKind;
import parley.subjects.Summit;
import parley.subjects.Topic;

/** What the pages of authors, summits, actors and topics, and the first page, say of themselves. */
@Component
public class SubjectMetadata {

    private static final String WIKIDATA = "http://www.wikidata.org/entity/";
    private static final String SITE = "website";
    private static final String PROFILE = "profile";

    private final Frame frame;
    private final MessageSource messages;
    private final JsonLd json;

    SubjectMetadata(Frame frame, MessageSource messages, JsonLd json) {
        this.frame = frame;
        this.messages = messages;
        this.json = json;
    }

    /** The one whom no source names is no person here, nor anyone's author. */
    public Metadata of(Author author, Locale locale) {
        String site = frame.absolute("");
        String address = "/authors/" + author.slug();
        Node node = author.named()
                ? JsonLd.person(author, site)
                : Node.of("CollectionPage", site + address).with("name", author.name());
        return page(
                author.name(),
                message(author.named() ? "metadata.author" : "metadata.author.not-named", author.name(), locale),
                author.named() ? PROFILE : SITE,
                null,
                node.with("description", author.note()),
                address);
    }

    public Metadata of(Summit summit, Locale locale) {
        String site = frame.absolute("");
        String address = "/summits/" + summit.slug();
        return page(
                summit.name(),
                message("metadata.summit", summit.name(), locale),
                SITE,
                address + "/card.png",
                Node.of("Event", site + address)
                        .with("name", summit.name())
                        .with("alternateName", summit.shortName())
                        .with("startDate", PlainDates.start(summit.held()))
                        .with("endDate", PlainDates.end(summit.held()))
                        .with("location", place(summit))
                        .with(
                                "attendee",
                                summit.participants().stream()
                                        .map(actor -> JsonLd.actor(actor, site))
                                        .toList())
                        .with(
                                "subjectOf",
                                summit.sources().stream()
                                        .map(source -> Node.of("WebPage", source))
                                        .toList()),
                address);
    }

    private static @Nullable Node place(Summit summit) {
        String place = summit.place();
        if (place == null) {
            return null;
        }
        String venue = summit.venue();
        return Node.of("Place").with("name", venue == null ? place : venue).with("address", place);
    }

    public Metadata of(Actor actor, Locale locale) {
        String site = frame.absolute("");
        String wikidata = actor.wikidata();
        return page(
                actor.name(),
                message("metadata.actor", actor.name(), locale),
                actor.kind() == ActorKind.PERSON ? PROFILE : SITE,
                null,
                JsonLd.actor(actor, site)
                        .withTexts(
                                "alternateName",
                                Stream.of(actor.hangul(), actor.hanja(), actor.romanization())
                                        .filter(Objects::nonNull)
                                        .toList())
                        .with("jobTitle", actor.kind() == ActorKind.PERSON ? actor.role() : null)
                        .with("sameAs", wikidata == null ? null : WIKIDATA + wikidata),
                "/actors/" + actor.slug());
    }

    public Metadata of(Topic topic, Locale locale) {
        String site = frame.absolute("");
        String address = "/topics/" + topic.slug();
        return page(
                topic.name(),
                message("metadata.topic", topic.name(), locale),
                SITE,
                null,
                Node.of("DefinedTerm", site + address)
                        .with("name", topic.name())
                        .with("description", topic.definition())
                        .with(
                                "inDefinedTermSet",
                                Node.of("DefinedTermSet", site + "/topics")
                                        .with("name", messages.getMessage("topics", null, locale))),
                address);
    }

    /** The archive as a whole. */
    public Metadata archive(Locale locale) {
        String name = messages.getMessage("site.name", null, locale);
        String description = messages.getMessage("site.description", null, locale);
        return page(
                name,
                description,
                SITE,
                null,
                JsonLd.archive(frame.absolute(""), name)
                        .with("description", description)
                        .withTexts("inLanguage", List.of("en", "ko")),
                "/");
    }

    private String message(String key, String name, Locale locale) {
        return messages.getMessage(key, new Object[] {name}, locale);
    }

    private Metadata page(
            String title, String description, String kind, @Nullable String card, Node node, String address) {
        String url = frame.absolute(address);
        return new Metadata(
                title,
                description,
                kind,
                card,
                List.of(),
                List.of(),
                List.of(),
                Signposts.about(url, node.type()),
                json.write(node));
    }
}
