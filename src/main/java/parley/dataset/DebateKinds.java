package parley.dataset;

import static parley.dataset.Column.maybe;
import static parley.dataset.Column.text;
import static parley.dataset.Column.truth;
import static parley.dataset.Column.word;
import static parley.dataset.Triples.DCTERMS;
import static parley.dataset.Triples.OA;
import static parley.dataset.Triples.SCHEMA;

import java.util.List;
import parley.debate.OutcomeStatus;
import parley.debate.Position;
import parley.debate.Prediction;
import parley.debate.Question;
import parley.debate.Relation;
import parley.debate.RelationType;
import parley.debate.Stance;
import parley.records.PositionJson;
import parley.records.PredictionJson;
import parley.records.QuestionJson;
import parley.records.RelationJson;

/** Where authors meet, and what came of what they foretold. */
final class DebateKinds {

    static final Kind<Relation, RelationJson> RELATIONS = new Kind<>(
            "relations",
            "How one claim stands to another.",
            Relation.class,
            RelationJson::of,
            (relation, triples) -> triples.about(
                            "/claims/" + relation.from() + "#" + relation.type() + "-" + relation.to())
                    .is(OA + "Annotation")
                    .elsewhere(OA + "motivatedBy", OA + "linking")
                    .to(OA + "hasTarget", "/claims/" + relation.from())
                    .to(OA + "hasBody", "/claims/" + relation.to())
                    .text(DCTERMS + "type", relation.type())
                    .text(DCTERMS + "description", relation.reason(), "en"),
            List.of(Table.<RelationJson>of(
                            "relations",
                            "How one claim stands to another.",
                            "from to type",
                            text("from", "The claim from which it is read.", RelationJson::from),
                            text("to", "The other claim.", RelationJson::to),
                            word("type", "How the first stands to the other.", RelationType.class, RelationJson::type),
                            text("reason", "In one line.", RelationJson::reason))
                    .with("from", "claims", "id")
                    .with("to", "claims", "id")));

    static final Kind<Question, QuestionJson> QUESTIONS = new Kind<>(
            "questions",
            "Questions that several claims answer.",
            Question.class,
            QuestionJson::of,
            (question, triples) -> triples.about(question.url())
                    .is(SCHEMA + "Question")
                    .text(SCHEMA + "name", question.wording(), "en")
                    .text(SCHEMA + "description", question.note(), "en"),
            List.of(Table.<QuestionJson>of(
                    "questions",
                    "Questions that several claims answer.",
                    "slug",
                    text("slug", "The last part of its address.", QuestionJson::slug),
                    text("url", "Its address within the archive.", QuestionJson::url),
                    text("wording", "The question, worded neutrally.", QuestionJson::wording),
                    maybe("note", "An editor's note.", QuestionJson::note))));

    static final Kind<Position, PositionJson> POSITIONS = new Kind<>(
            "positions",
            "Claims as answers to questions.",
            Position.class,
            PositionJson::of,
            (position, triples) -> triples.about("/questions/" + position.question() + "#" + position.claim())
                    .is(SCHEMA + "Answer")
                    .to(SCHEMA + "parentItem", "/questions/" + position.question())
                    .to(SCHEMA + "isBasedOn", "/claims/" + position.claim())
                    .text(DCTERMS + "type", position.stance()),
            List.of(Table.<PositionJson>of(
                            "positions",
                            "Claims as answers to questions.",
                            "question claim",
                            text("question", "The question's slug.", PositionJson::question),
                            text("claim", "The claim's id.", PositionJson::claim),
                            word("stance", "How the claim answers.", Stance.class, PositionJson::stance))
                    .with("question", "questions", "slug")
                    .with("claim", "claims", "id")));

    static final Kind<Prediction, PredictionJson> PREDICTIONS = new Kind<>(
            "predictions",
            "What settles predictive claims, and what came of them.",
            Prediction.class,
            PredictionJson::of,
            (prediction, triples) -> triples.about(prediction.url() + "#prediction")
                    .is(SCHEMA + "ClaimReview")
                    .to(SCHEMA + "itemReviewed", prediction.url())
                    .date(DCTERMS + "valid", prediction.horizon())
                    .text(DCTERMS + "description", prediction.criterion(), "en")
                    .text(DCTERMS + "type", prediction.outcome())
                    .date(DCTERMS + "date", prediction.outcomeOn())
                    .text(SCHEMA + "reviewBody", prediction.outcomeLine(), "en")
                    .elsewhere(SCHEMA + "citation", prediction.outcomeSource()),
            List.of(Table.<PredictionJson>of(
                            "predictions",
                            "What settles predictive claims, and what came of them.",
                            "claim",
                            text("claim", "The claim's id.", PredictionJson::claim),
                            text("url", "The claim's address within the archive.", PredictionJson::url),
                            text("horizon", "EDTF: by when.", PredictionJson::horizon),
                            text("horizon_basis", "From which words it is taken.", PredictionJson::horizonBasis),
                            text("criterion", "The observable event that settles it.", PredictionJson::criterion),
                            truth("conditional", "Whether it holds on a condition.", PredictionJson::conditional),
                            word("outcome", "What came of it.", OutcomeStatus.class, PredictionJson::outcome),
                            maybe("outcome_on", "EDTF: when it was settled.", PredictionJson::outcomeOn),
                            maybe("outcome_line", "What happened.", PredictionJson::outcomeLine),
                            maybe("outcome_source", "A public source.", PredictionJson::outcomeSource))
                    .with("claim", "claims", "id")));

    private DebateKinds() {}
}
