package parley.store;

import static java.util.Comparator.comparingDouble;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import parley.articles.Article;
import parley.articles.Paragraph;
import parley.articles.Paragraphs;
import parley.site.Sha256;
import parley.store.Drafts.ParagraphDraft;

/**
 * Brings an article's stored paragraphs to the text as it is now. A paragraph whose words did not change keeps its
 * anchor wherever it moved; one that was corrected, or rewritten in its place, keeps it too; what is gone is retired, never deleted;
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

    /** Returns the paragraphs as they are now, by their place. */
    Map<Integer, Paragraph> match(List<ParagraphDraft> now, LocalDate today) {
        Map<Integer, Paragraph> byNumber = new HashMap<>();
        List<ParagraphDraft> unmatched = new ArrayList<>();
        for (ParagraphDraft draft : now) {
            String sha256 = Sha256.of(draft.text());
            Paragraph same = take(draft, sha256);
            if (same == null) {
                unmatched.add(draft);
            } else {
                same.revise(draft.number(), draft.role(), draft.text(), sha256);
                byNumber.put(draft.number(), same);
            }
        }
        // Those that a correction is like come first, so that a new paragraph in their old place does not take their
        // anchor.
        revise(unmatched, this::corrected, byNumber);
        revise(unmatched, this::inPlace, byNumber);
        for (ParagraphDraft draft : unmatched) {
            Paragraph added = new Paragraph(
                    article,
                    nextAnchor(byNumber.values(), draft),
                    draft.number(),
                    draft.role(),
                    draft.text(),
                    Sha256.of(draft.text()));
            byNumber.put(draft.number(), paragraphs.save(added));
        }
        for (Paragraph gone : stored) {
            gone.retire(today);
        }
        return byNumber;
    }

    /** The one with these words, first of all the one that was published with the draft's anchor. */
    private @Nullable Paragraph take(ParagraphDraft draft, String sha256) {
        Paragraph same = null;
        for (Paragraph candidate : stored) {
            if (candidate.sha256().equals(sha256)
                    && (same == null || candidate.anchor().equals(draft.anchor()))) {
                same = candidate;
            }
        }
        if (same != null) {
            stored.remove(same);
        }
        return same;
    }

    private void revise(
            List<ParagraphDraft> unmatched,
            Function<ParagraphDraft, Optional<Paragraph>> before,
            Map<Integer, Paragraph> byNumber) {
        unmatched.removeIf(draft -> {
            Optional<Paragraph> old = before.apply(draft);
            old.ifPresent(paragraph -> {
                stored.remove(paragraph);
                paragraph.revise(draft.number(), draft.role(), draft.text(), Sha256.of(draft.text()));
                byNumber.put(draft.number(), paragraph);
            });
            return old.isPresent();
        });
    }

    /** The one under the anchor that the draft was published with; or else the one that it is most like. */
    private Optional<Paragraph> corrected(ParagraphDraft draft) {
        return inUse(draft)
                .filter(old -> draft.anchor() == null
                        ? Likeness.alike(old.text(), draft.text())
                        : old.anchor().equals(draft.anchor()))
                .max(comparingDouble(old -> Likeness.of(old.text(), draft.text())));
    }

    private Optional<Paragraph> inPlace(ParagraphDraft draft) {
        return inUse(draft)
                .filter(old -> draft.anchor() == null && old.number() == draft.number())
                .findFirst();
    }

    private Stream<Paragraph> inUse(ParagraphDraft draft) {
        return stored.stream().filter(old -> old.retiredOn() == null && old.role() == draft.role());
    }

    private String nextAnchor(Iterable<Paragraph> used, ParagraphDraft draft) {
        String wanted = draft.anchor() == null ? "p" + draft.number() : draft.anchor();
        int last = -1;
        boolean taken = false;
        List<Paragraph> all = new ArrayList<>(stored);
        used.forEach(all::add);
        for (Paragraph paragraph : all) {
            last = Math.max(last, Integer.parseInt(paragraph.anchor().substring(1)));
            taken |= paragraph.anchor().equals(wanted);
        }
        return taken ? "p" + (last + 1) : wanted;
    }
}
