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
import parley.debate.Positions;
import parley.debate.Question;
import parley.debate.Questions;
import parley.debate.Relations;
import parley.facets.ClaimSearch;
import parley.records.PositionJson;
import parley.records.QuestionJson;
import parley.records.RelationJson;
import parley.site.Paging;
import parley.site.Slugs;

/** Where authors meet, as data. */
@RestController
@Transactional(readOnly = true)
class DebateJsonController {

    private final Questions questions;
    private final Positions positions;
    private final Relations relations;
    private final ClaimSearch search;

    DebateJsonController(Questions questions, Positions positions, Relations relations, ClaimSearch search) {
        this.questions = questions;
        this.positions = positions;
        this.relations = relations;
        this.search = search;
    }

    @GetMapping(path = "/questions.json", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<List<QuestionJson>> questions(
            @RequestParam(required = false) @Nullable String page,
            @RequestParam(required = false) @Nullable String size) {
        return new Listed<>("/questions.json", questions.count(), questions::findAllByOrderBySequenceNumber)
                .answer(Paging.of(page, size), QuestionJson::of);
    }

    @GetMapping(path = "/questions/{slug}.json", produces = MediaType.APPLICATION_JSON_VALUE)
    QuestionJson question(@PathVariable String slug) {
        return QuestionJson.of(Slugs.find(slug, questions::findBySlug));
    }

    @GetMapping(path = "/questions/{slug}/positions.json", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<List<PositionJson>> positions(
            @PathVariable String slug,
            @RequestParam(required = false) @Nullable String page,
            @RequestParam(required = false) @Nullable String size) {
        Question question = Slugs.find(slug, questions::findBySlug);
        return new Listed<>(
                        "/questions/" + slug + "/positions.json",
                        positions.countByQuestion(question),
                        rows -> positions.on(question, rows))
                .answer(Paging.of(page, size), PositionJson::of);
    }

    @GetMapping(path = "/claims/{id}/relations.json", produces = MediaType.APPLICATION_JSON_VALUE)
    List<RelationJson> relations(@PathVariable String id) {
        return relations.of(search.one(id)).stream().map(RelationJson::of).toList();
    }
}
