package parley.ingest;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.support.JpaRepositoryFactory;
import parley.apparatus.Agreement;
import parley.apparatus.Agreements;
import parley.apparatus.Figures;
import parley.apparatus.Note;
import parley.apparatus.Notes;
import parley.apparatus.SilentSentence;
import parley.apparatus.SilentSentences;
import parley.articles.Article;
import parley.articles.Articles;
import parley.articles.Byline;
import parley.articles.Paragraph;
import parley.articles.Paragraphs;
import parley.authors.Author;
import parley.authors.Authors;
import parley.claims.Claim;
import parley.claims.Claims;
import parley.claims.Holder;
import parley.claims.Withdrawal;
import parley.claims.Withdrawals;
import parley.debate.Position;
import parley.debate.Positions;
import parley.debate.Prediction;
import parley.debate.Predictions;
import parley.debate.Question;
import parley.debate.Questions;
import parley.debate.Relation;
import parley.debate.Relations;
import parley.ingest.Drafts.ArticleDraft;
import parley.ingest.Drafts.Bundle;
import parley.ingest.Drafts.Catalogue;
import parley.ingest.Drafts.ClaimDraft;
import parley.ingest.Drafts.Debate;
import parley.ingest.Drafts.PredictionDraft;
import parley.ingest.Drafts.QuestionDraft;
import parley.ingest.Drafts.RelationDraft;
import parley.ingest.Drafts.SummitDraft;
import parley.site.Archive;
import parley.site.FormerAddress;
import parley.subjects.Actor;
import parley.subjects.Actors;
import parley.subjects.Summit;
import parley.subjects.Summits;
import parley.subjects.Topic;
import parley.subjects.Topics;

/**
 * Brings what is stored to what a bundle says: what is new is added, what changed is revised, what did not change keeps
 * its row. Runs within one transaction of its caller; after an exception nothing of it may be kept.
 */
final class Store {

    private final EntityManager database;
    private final LocalDate today = LocalDate.now(ZoneOffset.UTC);

    private final Authors authors;
    private final Topics topics;
    private final Actors actors;
    private final Summits summits;
    private final Articles articles;
    private final Paragraphs paragraphs;
    private final Claims claims;
    private final Withdrawals withdrawals;
    private final Notes notes;
    private final SilentSentences silentSentences;
    private final Agreements agreements;
    private final Relations relations;
    private final Questions questions;
    private final Positions positions;
    private final Predictions predictions;

    private Map<String, Author> authorBySlug = Map.of();
    private Map<String, Topic> topicBySlug = Map.of();
    private Map<String, Actor> actorBySlug = Map.of();
    private Map<String, Summit> summitBySlug = Map.of();
    private final Map<String, Claim> claimById = new HashMap<>();
    private final List<Claim> leftOut = new ArrayList<>();

    Store(EntityManager database) {
        JpaRepositoryFactory repositories = new JpaRepositoryFactory(database);
        this.database = database;
        // Looking up one thing must not write the thousand before it; what later queries need is flushed by hand.
        database.setFlushMode(FlushModeType.COMMIT);
        this.authors = repositories.getRepository(Authors.class);
        this.topics = repositories.getRepository(Topics.class);
        this.actors = repositories.getRepository(Actors.class);
        this.summits = repositories.getRepository(Summits.class);
        this.articles = repositories.getRepository(Articles.class);
        this.paragraphs = repositories.getRepository(Paragraphs.class);
        this.claims = repositories.getRepository(Claims.class);
        this.withdrawals = repositories.getRepository(Withdrawals.class);
        this.notes = repositories.getRepository(Notes.class);
        this.silentSentences = repositories.getRepository(SilentSentences.class);
        this.agreements = repositories.getRepository(Agreements.class);
        this.relations = repositories.getRepository(Relations.class);
        this.questions = repositories.getRepository(Questions.class);
        this.positions = repositories.getRepository(Positions.class);
        this.predictions = repositories.getRepository(Predictions.class);
    }

    /** @throws IngestRefused if the bundle breaks a promise that the archive has made before */
    void store(Bundle bundle) {
        catalogue(bundle.catalogue());
        bundle.articles().forEach(this::article);
        debate(bundle.debate());
        withdrawLeftOut();
        database.find(Archive.class, Archive.ID).moveOn(Instant.now());
        database.flush();
    }

    // Catalogue

    private void catalogue(Catalogue catalogue) {
        catalogue
                .authors()
                .forEach(draft -> upsert(
                        authors,
                        authors.findBySlug(draft.slug()),
                        former("/authors/", draft.slug(), draft.formerSlugs(), authors::findBySlug),
                        () -> new Author(draft.slug(), draft.name(), draft.sortName(), draft.note()),
                        author -> {
                            author.rename(draft.slug());
                            author.describe(draft.name(), draft.sortName(), draft.note());
                        }));
        authorBySlug = bySlug(authors, Author::slug);
        catalogue
                .topics()
                .forEach(draft -> upsert(
                        topics,
                        topics.findBySlug(draft.slug()),
                        former("/topics/", draft.slug(), draft.formerSlugs(), topics::findBySlug),
                        () -> new Topic(draft.slug(), draft.name(), draft.definition()),
                        topic -> {
                            topic.rename(draft.slug());
                            topic.describe(draft.name(), draft.definition());
                        }));
        topicBySlug = bySlug(topics, Topic::slug);
        catalogue
                .actors()
                .forEach(draft -> upsert(
                        actors,
                        actors.findBySlug(draft.slug()),
                        former("/actors/", draft.slug(), draft.formerSlugs(), actors::findBySlug),
                        () -> new Actor(draft.slug(), draft.description(), draft.spellings()),
                        actor -> {
                            actor.rename(draft.slug());
                            actor.describe(draft.description(), draft.spellings());
                        }));
        actorBySlug = bySlug(actors, Actor::slug);
        catalogue
                .summits()
                .forEach(draft -> upsert(
                        summits,
                        summits.findBySlug(draft.slug()),
                        former("/summits/", draft.slug(), draft.formerSlugs(), summits::findBySlug),
                        () -> new Summit(draft.slug(), description(draft)),
                        summit -> {
                            summit.rename(draft.slug());
                            summit.describe(description(draft));
                        }));
        summitBySlug = bySlug(summits, Summit::slug);
    }

    private Summit.Description description(SummitDraft draft) {
        return new Summit.Description(
                draft.name(),
                draft.shortName(),
                draft.status(),
                draft.held(),
                draft.timeZone(),
                draft.place(),
                draft.venue(),
                draft.classification(),
                draft.outcome(),
                draft.note(),
                draft.sequenceNumber(),
                draft.participants().stream()
                        .map(slug -> known(actorBySlug, slug))
                        .toList(),
                draft.documents(),
                draft.sources());
    }

    private static <T> void upsert(
            JpaRepository<T, Long> repository,
            Optional<T> bySlug,
            Optional<T> byFormerSlug,
            Supplier<T> create,
            Consumer<T> describe) {
        bySlug.or(() -> byFormerSlug).ifPresentOrElse(describe, () -> repository.save(create.get()));
    }

    /** Lets former addresses lead to the present one, and finds what is still stored under one of them. */
    private <T> Optional<T> former(
            String room, String slug, List<String> formerSlugs, Function<String, Optional<T>> find) {
        Optional<T> stored = Optional.empty();
        for (String formerSlug : formerSlugs) {
            lead(room + formerSlug, room + slug);
            stored = stored.or(() -> find.apply(formerSlug));
        }
        return stored;
    }

    private void lead(String path, String target) {
        FormerAddress former = database.find(FormerAddress.class, path);
        if (former == null) {
            database.persist(new FormerAddress(path, target));
        } else {
            former.leadTo(target);
        }
    }

    private <T> Map<String, T> bySlug(JpaRepository<T, Long> repository, Function<T, String> slug) {
        database.flush();
        return repository.findAll().stream().collect(toMap(slug, identity()));
    }

    private static <K, T> T known(Map<K, T> things, K slug) {
        T thing = things.get(slug);
        if (thing == null) {
            throw new IllegalStateException("\"" + slug + "\" was checked and is not there");
        }
        return thing;
    }

    // Articles

    private void article(ArticleDraft draft) {
        Article.Description description = new Article.Description(
                draft.slug(),
                draft.title(),
                draft.language(),
                draft.publication(),
                draft.rights(),
                draft.source(),
                draft.bylines().stream()
                        .map(byline -> new Byline(
                                known(authorBySlug, byline.author()), byline.printed(), byline.affiliation()))
                        .toList());
        Optional<Article> stored = articles.findByCode(draft.code());
        stored.map(Article::slug)
                .filter(slug -> !slug.equals(draft.slug()))
                .ifPresent(slug -> lead("/articles/" + slug, "/articles/" + draft.slug()));
        draft.formerSlugs().forEach(slug -> lead("/articles/" + slug, "/articles/" + draft.slug()));
        Article article = stored.orElseGet(() -> articles.save(new Article(draft.code(), description)));
        article.describe(description);
        ParagraphMatcher.Result text =
                new ParagraphMatcher(article, paragraphs.everOf(article), paragraphs).match(draft.paragraphs(), today);
        if (stored.isPresent() && text.changed()) {
            article.revised();
        }
        claims(draft, article, text.byNumber());
        notes(draft, article, text.byNumber());
        silent(draft, article, text.byNumber());
        Figures figures = draft.figures();
        if (figures != null) {
            agreements
                    .findByArticle(article)
                    .ifPresentOrElse(
                            agreement -> agreement.measure(figures),
                            () -> agreements.save(new Agreement(article, figures)));
        }
    }

    private void claims(ArticleDraft draft, Article article, Map<Integer, Paragraph> text) {
        Map<String, Claim> stored = claims.of(article).stream().collect(toMap(Claim::id, identity()));
        Map<String, Prediction> predicted = stored.isEmpty()
                ? Map.of()
                : predictions.of(stored.values()).stream()
                        .collect(toMap(prediction -> prediction.claim().id(), identity()));
        int number = 0;
        for (ClaimDraft claimDraft : draft.claims()) {
            Claim.Description description = description(claimDraft, ++number, article, text);
            Claim claim = stored.remove(claimDraft.id());
            if (claim == null) {
                claim = claims.save(new Claim(claimDraft.id(), description));
            } else {
                claim.describe(description);
            }
            claimById.put(claimDraft.id(), claim);
            predict(claim, claimDraft.prediction(), Optional.ofNullable(predicted.get(claimDraft.id())));
        }
        Map<String, Withdrawal> withdrawnBefore =
                withdrawals.findByArticle(article).stream().collect(toMap(Withdrawal::claimCode, identity()));
        for (Drafts.WithdrawalDraft withdrawal : draft.withdrawals()) {
            Claim claim = stored.remove(withdrawal.id());
            if (claim != null) {
                leftOut.add(claim);
            }
            Withdrawal before = withdrawnBefore.remove(withdrawal.id());
            if (before == null) {
                withdrawals.save(new Withdrawal(withdrawal.id(), article, withdrawal.on(), withdrawal.reason()));
            } else {
                before.explain(withdrawal.on(), withdrawal.reason());
            }
        }
        withdrawals.deleteAll(withdrawnBefore.values());
        if (!stored.isEmpty()) {
            throw new IngestRefused(stored.keySet().stream()
                    .sorted()
                    .map(id -> new Problem(
                            draft.source().file().replaceFirst("\\.[^.]*$", ".yaml"),
                            1,
                            "the claim " + id + " was published and is missing here; put it back, or list it under"
                                    + " `withdrawn` with the reason"))
                    .toList());
        }
    }

    private Claim.Description description(ClaimDraft draft, int number, Article article, Map<Integer, Paragraph> text) {
        List<Holder> holders = draft.holders().stream()
                .flatMap(holder -> holder.equals(ClaimDraft.AUTHOR)
                        ? article.authors().stream().map(Holder::of)
                        : Stream.of(Holder.of(known(actorBySlug, holder))))
                .toList();
        return new Claim.Description(
                known(text, draft.paragraph()),
                number,
                draft.anchor(),
                draft.statement(),
                draft.kind(),
                draft.certainty(),
                holders,
                all(summitBySlug, draft.summits()),
                all(actorBySlug, draft.actors()),
                all(topicBySlug, draft.topics()));
    }

    private static <T> Set<T> all(Map<String, T> things, List<String> slugs) {
        return slugs.stream().map(slug -> known(things, slug)).collect(toCollection(LinkedHashSet::new));
    }

    private void predict(Claim claim, @Nullable PredictionDraft draft, Optional<Prediction> stored) {
        if (draft == null) {
            stored.ifPresent(predictions::delete);
            return;
        }
        stored.ifPresentOrElse(
                prediction -> prediction.observe(draft.horizon(), draft.basis(), draft.criterion(), draft.outcome()),
                () -> predictions.save(
                        new Prediction(claim, draft.horizon(), draft.basis(), draft.criterion(), draft.outcome())));
    }

    private void notes(ArticleDraft draft, Article article, Map<Integer, Paragraph> text) {
        Map<String, Note> stored = notes.of(article).stream().collect(toMap(Note::id, identity()));
        for (Drafts.NoteDraft noteDraft : draft.notes()) {
            Note.Description description = new Note.Description(
                    known(text, noteDraft.paragraph()),
                    noteDraft.kind(),
                    noteDraft.anchor().start(),
                    noteDraft.anchor().end(),
                    noteDraft.anchor().exact(),
                    noteDraft.anchor().prefix(),
                    noteDraft.anchor().suffix(),
                    noteDraft.text(),
                    noteDraft.sourceTitle(),
                    noteDraft.sourceUrl());
            Note note = stored.remove(noteDraft.id());
            if (note == null) {
                notes.save(new Note(noteDraft.id(), description));
            } else {
                note.describe(description);
            }
        }
        notes.deleteAll(stored.values());
    }

    private void silent(ArticleDraft draft, Article article, Map<Integer, Paragraph> text) {
        List<SilentSentence> stored = new ArrayList<>(silentSentences.of(article));
        for (Drafts.SilentDraft sentence : draft.silent()) {
            Paragraph paragraph = known(text, sentence.paragraph());
            boolean there = stored.removeIf(old -> old.paragraph().equals(paragraph)
                    && old.text().equals(sentence.text())
                    && old.reason().equals(sentence.reason()));
            if (!there) {
                silentSentences.save(new SilentSentence(paragraph, sentence.text(), sentence.reason()));
            }
        }
        silentSentences.deleteAll(stored);
    }

    // Debate

    /** Relations and positions between claims of this bundle are as the bundle says; others are left alone. */
    private void debate(Debate debate) {
        List<Relation> storedRelations = new ArrayList<>(relations.findAll().stream()
                .filter(relation -> ours(relation.from()) && ours(relation.to()))
                .toList());
        for (RelationDraft draft : debate.relations()) {
            Claim from = known(claimById, draft.from());
            Claim to = known(claimById, draft.to());
            Optional<Relation> stored = storedRelations.stream()
                    .filter(old -> old.from().equals(from) && old.to().equals(to) && old.type() == draft.type())
                    .findFirst();
            stored.ifPresent(storedRelations::remove);
            stored.ifPresentOrElse(
                    relation -> relation.explain(draft.reason()),
                    () -> relations.save(new Relation(from, draft.type(), to, draft.reason())));
        }
        relations.deleteAll(storedRelations);
        debate.questions().forEach(this::question);
        Set<String> asked = debate.questions().stream().map(QuestionDraft::slug).collect(toSet());
        for (Question question : questions.findAll()) {
            List<Position> answers = positions.on(question);
            boolean othersAnswer = answers.stream().anyMatch(answer -> !ours(answer.claim()));
            if (!asked.contains(question.slug()) && !othersAnswer) {
                positions.deleteAll(answers);
                questions.delete(question);
            }
        }
    }

    private boolean ours(Claim claim) {
        return claimById.containsKey(claim.id()) || leftOut.contains(claim);
    }

    private void question(QuestionDraft draft) {
        Optional<Question> underFormerSlug =
                former("/questions/", draft.slug(), draft.formerSlugs(), questions::findBySlug);
        Question question = questions
                .findBySlug(draft.slug())
                .or(() -> underFormerSlug)
                .orElseGet(() -> questions.save(
                        new Question(draft.slug(), draft.wording(), draft.note(), draft.sequenceNumber())));
        question.rename(draft.slug());
        question.word(draft.wording(), draft.note(), draft.sequenceNumber());
        List<Position> stored = new ArrayList<>(positions.on(question).stream()
                .filter(position -> ours(position.claim()))
                .toList());
        for (Drafts.PositionDraft positionDraft : draft.positions()) {
            Claim claim = known(claimById, positionDraft.claim());
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
        Set<Claim> gone = leftOut.stream().collect(toSet());
        positions.deleteAll(positions.inOrder().stream()
                .filter(position -> gone.contains(position.claim()))
                .toList());
        gone.forEach(claim -> predictions.findByClaim(claim).ifPresent(predictions::delete));
        database.flush();
        claims.deleteAll(gone);
    }
}
