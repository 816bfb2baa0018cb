package parley.scale;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SequencedSet;
import org.jspecify.annotations.Nullable;
import parley.articles.Basis;
import parley.articles.Extent;
import parley.articles.ParagraphRole;
import parley.articles.Publication;
import parley.articles.Rights;
import parley.articles.Source;
import parley.articles.Title;
import parley.claims.Anchor;
import parley.debate.Outcome;
import parley.debate.OutcomeStatus;
import parley.scale.Dice.Purpose;
import parley.scale.Fragment.Placed;
import parley.site.Sha256;
import parley.store.Drafts.ArticleDraft;
import parley.store.Drafts.BylineDraft;
import parley.store.Drafts.ClaimDraft;
import parley.store.Drafts.NoteDraft;
import parley.store.Drafts.ParagraphDraft;
import parley.store.Drafts.PredictionDraft;
import parley.store.Drafts.SilentDraft;
import parley.subjects.Edtf;

/** One article, made up as it is read: text, claims and notes come from fragments, the rest is drawn. */
final class SyntheticArticle {

    private static final LocalDate FIRST_DAY = LocalDate.of(1990, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(2026, 6, 30);
    private static final LocalDate BUSY_FROM = LocalDate.of(2017, 6, 1);
    private static final int BUSY_DAYS = 1000;
    private static final String NOT_REAL = "Drawn at random: the article is synthetic.";

    private final long seed;
    private final int number;
    private final List<String> authors;
    private final Random chance;
    private final LocalDate published;
    private final String summit;
    private final List<String> cast;

    private final List<ParagraphDraft> paragraphs = new ArrayList<>();
    private final List<ClaimDraft> claims = new ArrayList<>();
    private final List<NoteDraft> notes = new ArrayList<>();
    private final List<SilentDraft> silent = new ArrayList<>();
    private final List<ClaimOf> origins = new ArrayList<>();

    /** A claim of this article and the fragment that it came with. */
    record ClaimOf(String id, List<Fragment.Answer> answers) {}

    SyntheticArticle(Dice dice, int number, List<List<Fragment>> text, List<String> authors) {
        this.seed = dice.seed();
        this.number = number;
        this.authors = authors;
        this.chance = dice.of(Purpose.FRAME, number);
        this.published = day();
        this.summit = SyntheticCatalogue.aSummit(chance);
        this.cast = List.of(
                SyntheticCatalogue.anActor(chance),
                SyntheticCatalogue.anActor(chance),
                SyntheticCatalogue.anActor(chance));
        text.forEach(this::paragraph);
    }

    static String code(int number) {
        return "s%06d".formatted(number);
    }

    static String claimId(int article, int claim) {
        return "%s-%03d".formatted(code(article), claim);
    }

    /** The folder that its document would stand in; by it the articles of one synthetic archive are known. */
    static String folder(long seed) {
        return "synthetic/seed" + seed + "/";
    }

    /** Four of ten articles come from the busy years, the others from all. */
    private LocalDate day() {
        if (chance.nextInt(10) < 4) {
            return BUSY_FROM.plusDays(chance.nextInt(BUSY_DAYS));
        }
        return FIRST_DAY.plusDays(chance.nextInt((int) (LAST_DAY.toEpochDay() - FIRST_DAY.toEpochDay())));
    }

    private void paragraph(List<Fragment> fragments) {
        int at = paragraphs.size() + 1;
        StringBuilder words = new StringBuilder();
        List<Integer> starts = new ArrayList<>();
        for (Fragment fragment : fragments) {
            if (!words.isEmpty()) {
                words.append(' ');
            }
            starts.add(words.length());
            words.append(fragment.text());
        }
        String text = words.toString();
        paragraphs.add(new ParagraphDraft(at, ParagraphRole.BODY, text, at, at, null));
        for (int each = 0; each < fragments.size(); each++) {
            Fragment fragment = fragments.get(each);
            int start = starts.get(each);
            for (Placed<ClaimDraft> claim : fragment.claims()) {
                claims.add(claim(claim.draft(), at, Anchor.at(text, start + claim.start(), start + claim.end())));
                origins.add(new ClaimOf(
                        claims.getLast().id(),
                        fragment.answers().getOrDefault(claim.draft().id(), List.of())));
            }
            for (Placed<NoteDraft> note : fragment.notes()) {
                notes.add(new NoteDraft(
                        code(number) + "-n" + (notes.size() + 1),
                        at,
                        note.draft().kind(),
                        Anchor.at(text, start + note.start(), start + note.end()),
                        note.draft().text(),
                        note.draft().sourceTitle(),
                        note.draft().sourceUrl()));
            }
            fragment.silent().forEach(sentence -> silent.add(new SilentDraft(at, sentence.text(), sentence.reason())));
        }
    }

    private ClaimDraft claim(ClaimDraft seedClaim, int paragraph, Anchor anchor) {
        SequencedSet<String> summits = new LinkedHashSet<>(seedClaim.summits());
        if (chance.nextInt(10) == 0) {
            summits.add(summit);
        }
        SequencedSet<String> actors = new LinkedHashSet<>(seedClaim.actors());
        if (chance.nextInt(4) == 0) {
            actors.add(cast.get(chance.nextInt(cast.size())));
        }
        return new ClaimDraft(
                claimId(number, claims.size() + 1),
                paragraph,
                anchor,
                seedClaim.statement(),
                seedClaim.kind(),
                seedClaim.certainty(),
                seedClaim.holders(),
                List.copyOf(summits),
                List.copyOf(actors),
                seedClaim.topics(),
                prediction(seedClaim.prediction()));
    }

    /** The horizon moves to the years behind the article, and so does what came of it. */
    private @Nullable PredictionDraft prediction(@Nullable PredictionDraft seedPrediction) {
        if (seedPrediction == null) {
            return null;
        }
        int year = published.getYear() + 1 + chance.nextInt(4);
        OutcomeStatus status = seedPrediction.outcome().status();
        Outcome outcome = status == OutcomeStatus.OPEN
                ? Outcome.OPEN
                : new Outcome(
                        status,
                        String.valueOf(year),
                        "Synthetic: nothing of this happened.",
                        SyntheticCatalogue.ADDRESS);
        return new PredictionDraft(
                Edtf.parse(published + "/" + (chance.nextInt(3) == 0 ? ".." : String.valueOf(year))),
                NOT_REAL,
                seedPrediction.criterion(),
                outcome);
    }

    List<ClaimOf> origins() {
        return origins;
    }

    /** @param topics the topics' names, by slug */
    ArticleDraft draft(Map<String, String> topics) {
        String code = code(number);
        List<String> about = claims.stream()
                .flatMap(claim -> claim.topics().stream())
                .distinct()
                .limit(2)
                .map(topic -> topics.getOrDefault(topic, topic))
                .toList();
        String digest = Sha256.of(paragraphs.toString());
        return new ArticleDraft(
                code,
                "synthetic-" + code.substring(1),
                List.of(),
                new Title("Synthetic article " + code.substring(1) + ": " + String.join(", ", about), false, null),
                "en",
                new Publication(
                        published.toString(),
                        published,
                        published,
                        Basis.INFERRED,
                        NOT_REAL,
                        null,
                        "Synthetic Gazette " + (1 + Dice.skewed(chance, 40)),
                        null,
                        null,
                        null,
                        null,
                        null,
                        null),
                new Rights(
                        "http://rightsstatements.org/vocab/InC/1.0/",
                        "A synthetic article, to measure with: recombined sentences whose rights remain their authors' and"
                                + " publishers'. Nobody wrote it.",
                        Extent.FULL),
                new Source(folder(seed) + code + ".txt", digest, digest),
                authors.stream()
                        .map(author -> new BylineDraft(author, null, null))
                        .toList(),
                paragraphs,
                claims,
                notes,
                silent,
                List.of(),
                List.of(),
                null);
    }
}
