package parley.ingest;

import static java.util.Comparator.comparingDouble;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dkpro.statistics.agreement.coding.CodingAnnotationStudy;
import org.dkpro.statistics.agreement.coding.KrippendorffAlphaAgreement;
import org.dkpro.statistics.agreement.distance.NominalDistanceFunction;
import parley.apparatus.Figures;
import parley.store.Drafts.ClaimDraft;
import parley.store.Drafts.ParagraphDraft;

/** Compares what two annotators, working apart, marked in one article. */
final class AgreementStudy {

    /** Two spans are the same claim from this share of common words on: intersection over union. */
    private static final double MATCH = 0.5;

    private AgreementStudy() {}

    private record Pair(ClaimDraft first, ClaimDraft second, double overlap) {}

    /**
     * @param settled the claims as published, for coverage
     */
    static Figures of(
            List<ClaimDraft> first,
            List<ClaimDraft> second,
            List<ClaimDraft> settled,
            List<ParagraphDraft> paragraphs) {
        List<Pair> pairs = pairs(first, second);
        CodingAnnotationStudy kinds = new CodingAnnotationStudy(2);
        CodingAnnotationStudy certainties = new CodingAnnotationStudy(2);
        for (Pair pair : pairs) {
            kinds.addItem(pair.first().kind(), pair.second().kind());
            certainties.addItem(pair.first().certainty(), pair.second().certainty());
        }
        int sentences = 0;
        int covered = 0;
        for (ParagraphDraft paragraph : paragraphs) {
            for (Sentences.Sentence sentence : Sentences.of(paragraph.text(), "en")) {
                sentences++;
                if (settled.stream()
                        .anyMatch(claim -> claim.paragraph() == paragraph.number()
                                && sentence.touches(
                                        claim.anchor().start(), claim.anchor().end()))) {
                    covered++;
                }
            }
        }
        return new Figures(
                first.size(), second.size(), pairs.size(), alpha(kinds), alpha(certainties), sentences, covered);
    }

    private static double alpha(CodingAnnotationStudy study) {
        return new KrippendorffAlphaAgreement(study, new NominalDistanceFunction()).calculateAgreement();
    }

    /** The best pairs first, each span in one pair at most. */
    private static List<Pair> pairs(List<ClaimDraft> first, List<ClaimDraft> second) {
        List<Pair> candidates = new ArrayList<>();
        for (ClaimDraft one : first) {
            for (ClaimDraft other : second) {
                double overlap = overlap(one, other);
                if (overlap >= MATCH) {
                    candidates.add(new Pair(one, other, overlap));
                }
            }
        }
        candidates.sort(comparingDouble(Pair::overlap).reversed());
        Set<ClaimDraft> used = new HashSet<>();
        List<Pair> pairs = new ArrayList<>();
        for (Pair pair : candidates) {
            if (!used.contains(pair.first()) && !used.contains(pair.second())) {
                used.add(pair.first());
                used.add(pair.second());
                pairs.add(pair);
            }
        }
        return pairs;
    }

    private static double overlap(ClaimDraft one, ClaimDraft other) {
        if (one.paragraph() != other.paragraph()) {
            return 0;
        }
        int common = Math.min(one.anchor().end(), other.anchor().end())
                - Math.max(one.anchor().start(), other.anchor().start());
        int both = Math.max(one.anchor().end(), other.anchor().end())
                - Math.min(one.anchor().start(), other.anchor().start());
        return common <= 0 ? 0 : (double) common / both;
    }
}
