package parley.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import parley.articles.Article;
import parley.articles.Paragraph;
import parley.articles.Paragraphs;
import parley.store.Drafts.ParagraphDraft;

/**
 * Brings an article's stored paragraphs to the text as it is now. A paragraph whose words did not change keeps its
 * anchor wherever it moved; one that was rewritten in its place keeps it too; what is gone is retired, never deleted;
 * an anchor is never given twice.
 */
final class ParagraphMatcher {

    private final Article article;
    private final List<Paragraph> stored;
    private final Paragraphs paragraphs;

    ParagraphMatcher(Article article, List<Paragraph> stored, Paragraphs paragraphs) {
        this.article = article;
        this.stored = new ArrayList<>(stored);
        this.paragraphs = paragraphs;
        this.stored.sort(Comparator.comparingInt(Paragraph::number));
    }

    /**
     * @param byNumber the paragraphs as they are now, by their place
     * @param changed whether any words are new or gone
     */
    record Result(Map<Integer, Paragraph> byNumber, boolean changed) {}

    Result match(List<ParagraphDraft> now, LocalDate today) {
        Map<Integer, Paragraph> byNumber = new HashMap<>();
        boolean changed = false;
        List<ParagraphDraft> unmatched = new ArrayList<>();
        for (ParagraphDraft draft : now) {
            String sha256 = Sha256.of(draft.text());
            Paragraph same = take(sha256);
            if (same == null) {
                unmatched.add(draft);
            } else {
                same.revise(draft.number(), draft.role(), draft.text(), sha256);
                byNumber.put(draft.number(), same);
            }
        }
        for (ParagraphDraft draft : unmatched) {
            changed = true;
            String sha256 = Sha256.of(draft.text());
            Paragraph inPlace = stored.stream()
                    .filter(old ->
                            old.retiredOn() == null && old.number() == draft.number() && old.role() == draft.role())
                    .findFirst()
                    .orElse(null);
            if (inPlace == null) {
                Paragraph added = new Paragraph(
                        article,
                        nextAnchor(byNumber.values(), draft.number()),
                        draft.number(),
                        draft.role(),
                        draft.text(),
                        sha256);
                byNumber.put(draft.number(), paragraphs.save(added));
            } else {
                stored.remove(inPlace);
                inPlace.revise(draft.number(), draft.role(), draft.text(), sha256);
                byNumber.put(draft.number(), inPlace);
            }
        }
        for (Paragraph gone : stored) {
            changed |= gone.retiredOn() == null;
            gone.retire(today);
        }
        return new Result(byNumber, changed);
    }

    private @Nullable Paragraph take(String sha256) {
        for (Paragraph candidate : stored) {
            if (candidate.sha256().equals(sha256)) {
                stored.remove(candidate);
                return candidate;
            }
        }
        return null;
    }

    private String nextAnchor(Iterable<Paragraph> used, int number) {
        int last = -1;
        boolean taken = false;
        List<Paragraph> all = new ArrayList<>(stored);
        used.forEach(all::add);
        for (Paragraph paragraph : all) {
            last = Math.max(last, Integer.parseInt(paragraph.anchor().substring(1)));
            taken |= paragraph.anchor().equals("p" + number);
        }
        return "p" + (taken ? last + 1 : number);
    }
}
