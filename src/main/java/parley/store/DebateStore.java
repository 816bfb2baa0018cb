package parley.store;

import static java.util.stream.Collectors.toSet;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.data.jpa.repository.support.JpaRepositoryFactory;
import parley.claims.Claim;
import parley.debate.Position;
import parley.debate.Positions;
import parley.debate.Question;
import parley.debate.Questions;
import parley.debate.Relation;
import parley.debate.Relations;
import parley.store.Drafts.Debate;
import parley.store.Drafts.PositionDraft;
import parley.store.Drafts.QuestionDraft;
import parley.store.Drafts.RelationDraft;

/** Stores what stands between claims: relations, questions and positions. */
final class DebateStore {

    private final LocalDate today = LocalDate.now(ZoneOffset.UTC);
    private final EntityManager database;
    private final Addresses addresses;
    private final ClaimStore claims;
    private final Relations relations;
    private final Questions questions;
    private final Positions positions;

    DebateStore(EntityManager database, JpaRepositoryFactory repositories, Addresses addresses, ClaimStore claims) {
        this.database = database;
        this.addresses = addresses;
        this.claims = claims;
        this.relations = repositories.getRepository(Relations.class);
        this.questions = repositories.getRepository(Questions.class);
        this.positions = repositories.getRepository(Positions.class);
    }

    /**
     * Relations and positions between the claims of some articles are as the debate says; others are left alone.
     *
     * @param articles their codes
     */
    void bring(Debate debate, Collection<String> articles) {
        List<Relation> storedRelations = new ArrayList<>(relations.within(articles));
        for (RelationDraft draft : debate.relations()) {
            Claim from = claims.byId(draft.from());
            Claim to = claims.byId(draft.to());
            Optional<Relation> stored = storedRelations.stream()
                    .filter(old -> old.from().equals(from) && old.to().equals(to) && old.type() == draft.type())
                    .findFirst();
            stored.ifPresent(storedRelations::remove);
            stored.ifPresentOrElse(
                    relation -> relation.explain(draft.reason()),
                    () -> relations.save(new Relation(from, draft.type(), to, draft.reason())));
        }
        relations.deleteAll(storedRelations);
        for (QuestionDraft draft : debate.questions()) {
            Question question = question(draft);
            positions(draft, question, positions.on(question, articles));
        }
        Set<String> asked = debate.questions().stream().map(QuestionDraft::slug).collect(toSet());
        for (Question question : questions.answeredByNoneBut(articles)) {
            if (!asked.contains(question.slug())) {
                positions.deleteAll(positions.findByQuestion(question));
                questions.delete(question);
                String path = "/questions/" + question.slug();
                if (!addresses.isWithdrawn(path)) {
                    addresses.withdraw(path, today, "The archive no longer asks this question.");
                }
            }
        }
        withdrawLeftOut();
    }

    /** Adds relations and positions that the archive does not have; nothing that is stored is asked for. */
    void add(Debate debate) {
        claims.remember(Stream.concat(
                        debate.relations().stream().flatMap(relation -> Stream.of(relation.from(), relation.to())),
                        debate.questions().stream()
                                .flatMap(question -> question.positions().stream())
                                .map(PositionDraft::claim))
                .toList());
        for (RelationDraft draft : debate.relations()) {
            relations.save(
                    new Relation(claims.byId(draft.from()), draft.type(), claims.byId(draft.to()), draft.reason()));
        }
        debate.questions().forEach(draft -> positions(draft, question(draft), List.of()));
    }

    private Question question(QuestionDraft draft) {
        Optional<Question> underFormerSlug =
                addresses.former("/questions/", draft.slug(), draft.formerSlugs(), questions::findBySlug);
        Question question = questions
                .findBySlug(draft.slug())
                .or(() -> underFormerSlug)
                .orElseGet(() -> questions.save(
                        new Question(draft.slug(), draft.wording(), draft.note(), draft.sequenceNumber())));
        question.rename(draft.slug());
        question.word(draft.wording(), draft.note(), draft.sequenceNumber());
        return question;
    }

    private void positions(QuestionDraft draft, Question question, List<Position> before) {
        List<Position> stored = new ArrayList<>(before);
        for (PositionDraft positionDraft : draft.positions()) {
            Claim claim = claims.byId(positionDraft.claim());
            Optional<Position> position =
                    stored.stream().filter(old -> old.claim().equals(claim)).findFirst();
            position.ifPresent(stored::remove);
            position.ifPresentOrElse(
                    old -> old.take(positionDraft.stance()),
                    () -> positions.save(new Position(question, claim, positionDraft.stance())));
        }
        positions.deleteAll(stored);
    }

    /** Withdrawn claims go last, when nothing refers to them any more. */
    private void withdrawLeftOut() {
        Collection<Claim> gone = claims.leftOut();
        if (!gone.isEmpty()) {
            gone.forEach(claim -> positions.deleteAll(positions.of(claim)));
            database.flush();
            gone.forEach(claims::delete);
        }
    }
}
