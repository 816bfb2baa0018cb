package parley.scale;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import parley.articles.Extent;
import parley.ingest.Sentences;
import parley.store.Drafts.ArticleDraft;
import parley.store.Drafts.Bundle;
import parley.store.Drafts.ClaimDraft;
import parley.store.Drafts.NoteDraft;
import parley.store.Drafts.ParagraphDraft;
import parley.store.Drafts.QuestionDraft;
import parley.store.Drafts.SilentDraft;

/**
 * Sentences of a seed's paragraph that no claim and no note leads out of, with all that is recorded of them. Places are
 * counted from its own beginning.
 *
 * @param answers the questions that its claims answer
 */
record Fragment(
        String text,
        List<Placed<ClaimDraft>> claims,
        List<Placed<NoteDraft>> notes,
        List<SilentDraft> silent,
        Map<String, List<Answer>> answers) {

    /** Something that was marked in the text, and where. */
    record Placed<T>(T draft, int start, int end) {}

    /** How a claim answers a question. */
    record Answer(QuestionDraft question, parley.debate.Stance stance) {}

    /** All that the texts of a bundle fall into, as far as their rights allow to show them. */
    static List<Fragment> of(Bundle bundle) {
        Map<String, List<Answer>> answers = new HashMap<>();
        bundle.debate()
                .questions()
                .forEach(question -> question.positions()
                        .forEach(position -> answers.computeIfAbsent(position.claim(), _ -> new ArrayList<>())
                                .add(new Answer(question, position.stance()))));
        return bundle.articles().stream()
                .filter(article -> article.rights().extent() == Extent.FULL)
                .flatMap(article ->
                        article.paragraphs().stream().flatMap(paragraph -> of(article, paragraph, answers).stream()))
                .toList();
    }

    private static List<Fragment> of(
            ArticleDraft article, ParagraphDraft paragraph, Map<String, List<Answer>> answers) {
        List<Placed<ClaimDraft>> claims = article.claims().stream()
                .filter(claim -> claim.paragraph() == paragraph.number())
                .map(claim -> new Placed<>(
                        claim, claim.anchor().start(), claim.anchor().end()))
                .toList();
        List<Placed<NoteDraft>> notes = article.notes().stream()
                .filter(note -> note.paragraph() == paragraph.number())
                .map(note ->
                        new Placed<>(note, note.anchor().start(), note.anchor().end()))
                .toList();
        List<Fragment> fragments = new ArrayList<>();
        int start = -1;
        for (Sentences.Sentence sentence : Sentences.of(paragraph.text(), article.language())) {
            int from = start < 0 ? sentence.start() : start;
            int end = sentence.end();
            boolean crossed = claims.stream().anyMatch(claim -> crosses(claim, end))
                    || notes.stream().anyMatch(note -> crosses(note, end));
            if (crossed) {
                start = from;
                continue;
            }
            String text = paragraph.text().substring(from, end);
            List<Placed<ClaimDraft>> claimsHere = within(claims, from, end);
            Map<String, List<Answer>> answersHere = new HashMap<>(answers);
            answersHere
                    .keySet()
                    .retainAll(
                            claimsHere.stream().map(claim -> claim.draft().id()).toList());
            fragments.add(new Fragment(
                    text,
                    claimsHere,
                    within(notes, from, end),
                    article.silent().stream()
                            .filter(silent -> silent.paragraph() == paragraph.number() && text.contains(silent.text()))
                            .toList(),
                    answersHere));
            start = -1;
        }
        return fragments;
    }

    private static boolean crosses(Placed<?> marked, int end) {
        return marked.start() < end && marked.end() > end;
    }

    private static <T> List<Placed<T>> within(List<Placed<T>> marked, int from, int end) {
        return marked.stream()
                .filter(one -> one.start() >= from && one.end() <= end)
                .map(one -> new Placed<>(one.draft(), one.start() - from, one.end() - from))
                .toList();
    }
}
