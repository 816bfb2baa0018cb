package parley.exchange;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import parley.records.ActorJson;
import parley.records.SummitJson;
import parley.records.TopicJson;
import parley.site.Paging;
import parley.site.Slugs;
import parley.subjects.Actors;
import parley.subjects.Summits;
import parley.subjects.Topics;

/** The data twins of what claims are about. */
@RestController
@Transactional(readOnly = true)
class SubjectJsonController {

    private final Summits summits;
    private final Actors actors;
    private final Topics topics;

    SubjectJsonController(Summits summits, Actors actors, Topics topics) {
        this.summits = summits;
        this.actors = actors;
        this.topics = topics;
    }

    @GetMapping(path = "/summits.json", produces = MediaType.APPLICATION_JSON_VALUE)
    List<SummitJson> summits() {
        return summits.findAllByOrderBySequenceNumber().stream()
                .map(SummitJson::of)
                .toList();
    }

    @GetMapping(path = "/summits/{slug}.json", produces = MediaType.APPLICATION_JSON_VALUE)
    SummitJson summit(@PathVariable String slug) {
        return SummitJson.of(Slugs.find(slug, summits::findBySlug));
    }

    @GetMapping(path = "/actors.json", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<List<ActorJson>> actors(
            @RequestParam(required = false) @Nullable String page,
            @RequestParam(required = false) @Nullable String size) {
        return new Listed<>("/actors.json", actors.count(), actors::findAllByOrderByKindAscSortNameAsc)
                .answer(Paging.of(page, size), ActorJson::of);
    }

    @GetMapping(path = "/actors/{slug}.json", produces = MediaType.APPLICATION_JSON_VALUE)
    ActorJson actor(@PathVariable String slug) {
        return ActorJson.of(Slugs.find(slug, actors::findBySlug));
    }

    @GetMapping(path = "/topics.json", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<List<TopicJson>> topics(
            @RequestParam(required = false) @Nullable String page,
            @RequestParam(required = false) @Nullable String size) {
        return new Listed<>("/topics.json", topics.count(), topics::findAllByOrderByName)
                .answer(Paging.of(page, size), TopicJson::of);
    }

    @GetMapping(path = "/topics/{slug}.json", produces = MediaType.APPLICATION_JSON_VALUE)
    TopicJson topic(@PathVariable String slug) {
        return TopicJson.of(Slugs.find(slug, topics::findBySlug));
    }
}
