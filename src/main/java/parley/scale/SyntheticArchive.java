package parley.scale;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import parley.scale.Dice.Purpose;
import parley.store.Drafts.ArticleDraft;
import parley.store.Drafts.Bundle;
import parley.store.Drafts.Catalogue;
import parley.store.Drafts.Debate;
import parley.store.Drafts.PositionDraft;
import parley.store.Drafts.QuestionDraft;
import parley.store.Drafts.RelationDraft;
import parley.store.Drafts.TopicDraft;

/**
 * All articles that a seed can bring forth, numbered from 1. An article is the same however many are made, and can be
 * made without the others; what it refers to stands in earlier ones.
 */
final class SyntheticArchive {

    /** The share of articles that are the first of their author. */
    private static final double NEW_AUTHOR = 0.35;

    /** The share of articles that ask questions of their own; the others answer those of an earlier one. */
    private static final double NEW_QUESTIONS = 0.005;

    private final Dice dice;
    private final Composer composer;
    private final Map<String, String> topics;
    private final List<RelationDraft> relations;
    private final double relationsPerClaim;

    SyntheticArchive(long seed, Bundle seeds) {
        this.dice = new Dice(seed);
        this.composer = new Composer(dice, Fragment.of(seeds));
        this.topics = seeds.catalogue().topics().stream().collect(toMap(TopicDraft::slug, TopicDraft::name));
        this.relations = seeds.debate().relations();
        this.relationsPerClaim = relations.size()
                / (double) seeds.articles().stream()
                        .mapToInt(article -> article.claims().size())
                        .sum();
    }

    /** What all articles share; to be stored before the first of them. */
    Bundle shared() {
        return new Bundle(
                new SyntheticCatalogue(dice).shared(), List.of(), new Debate(List.of(), List.of()), List.of());
    }

    /** Articles with their authors and with all that leads from their claims to those of earlier ones. */
    Bundle articles(int from, int to) {
        Set<Integer> authors = new TreeSet<>();
        List<ArticleDraft> articles = new ArrayList<>();
        List<RelationDraft> drawn = new ArrayList<>();
        Map<String, QuestionDraft> questions = new LinkedHashMap<>();
        for (int number = from; number <= to; number++) {
            Set<Integer> own = authors(number);
            authors.addAll(own);
            SyntheticArticle article = new SyntheticArticle(
                    dice,
                    number,
                    composer.paragraphs(number),
                    own.stream()
                            .map(author -> SyntheticCatalogue.author(author).slug())
                            .toList());
            articles.add(article.draft(topics));
            drawn.addAll(relations(number, article.origins().size()));
            answer(number, article, questions);
        }
        return new Bundle(
                new Catalogue(
                        authors.stream().map(SyntheticCatalogue::author).toList(), List.of(), List.of(), List.of()),
                articles,
                new Debate(drawn, List.copyOf(questions.values())),
                List.of());
    }

    /** Mostly one, sometimes two. */
    private Set<Integer> authors(int article) {
        Set<Integer> authors = new LinkedHashSet<>();
        authors.add(dice.first(Purpose.AUTHOR, article, NEW_AUTHOR));
        Random second = dice.of(Purpose.SECOND_AUTHOR, article);
        if (second.nextInt(8) == 0) {
            authors.add(dice.first(Purpose.AUTHOR, 1 + second.nextInt(article), NEW_AUTHOR));
        }
        return authors;
    }

    /** As many to a claim as in the seeds; a third within the article, the others to any earlier one. */
    private List<RelationDraft> relations(int article, int claims) {
        Random chance = dice.of(Purpose.RELATIONS, article);
        Map<List<Object>, RelationDraft> drawn = new LinkedHashMap<>();
        for (int claim = 1; claim <= claims; claim++) {
            if (relations.isEmpty() || chance.nextDouble() >= relationsPerClaim) {
                continue;
            }
            int other = chance.nextInt(3) == 0 ? article : 1 + chance.nextInt(article);
            int otherClaim = 1 + chance.nextInt(other == article ? claims : composer.claims(other));
            RelationDraft model = relations.get(chance.nextInt(relations.size()));
            if (other != article || otherClaim != claim) {
                String fromId = SyntheticArticle.claimId(article, claim);
                String toId = SyntheticArticle.claimId(other, otherClaim);
                drawn.putIfAbsent(
                        List.of(fromId, toId, model.type()),
                        new RelationDraft(fromId, model.type(), toId, "Synthetic. " + model.reason()));
            }
        }
        return List.copyOf(drawn.values());
    }

    private void answer(int number, SyntheticArticle article, Map<String, QuestionDraft> questions) {
        int asked = dice.first(Purpose.QUESTIONS, number, NEW_QUESTIONS);
        for (SyntheticArticle.ClaimOf claim : article.origins()) {
            for (Fragment.Answer answer : claim.answers()) {
                QuestionDraft model = answer.question();
                QuestionDraft question = questions.computeIfAbsent(
                        "synthetic-%06d-%s".formatted(asked, model.slug()),
                        slug -> new QuestionDraft(
                                slug,
                                List.of(),
                                "Synthetic %06d: %s".formatted(asked, model.wording()),
                                null,
                                asked * 100 + model.sequenceNumber(),
                                new ArrayList<>()));
                question.positions().add(new PositionDraft(claim.id(), answer.stance()));
            }
        }
    }
}
