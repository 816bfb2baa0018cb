package parley.scale;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import parley.scale.Dice.Purpose;
import parley.store.Drafts.ActorDraft;
import parley.store.Drafts.AuthorDraft;
import parley.store.Drafts.Catalogue;
import parley.store.Drafts.SummitDraft;
import parley.subjects.Actor;
import parley.subjects.ActorKind;
import parley.subjects.Edtf;
import parley.subjects.SummitStatus;

/** Authors, actors and summits that are plainly made up, beside those of the seeds. */
final class SyntheticCatalogue {

    static final String ADDRESS = "https://example.org/synthetic";
    private static final String NOTE = "Made up by the generator of a synthetic archive; there is no such thing.";
    private static final int ACTORS = 240;
    private static final int SUMMITS = 24;

    private final Dice dice;

    SyntheticCatalogue(Dice dice) {
        this.dice = dice;
    }

    /** What every article shares; authors come with the articles. */
    Catalogue shared() {
        return new Catalogue(
                List.of(),
                List.of(),
                IntStream.rangeClosed(1, ACTORS).mapToObj(this::actor).toList(),
                IntStream.rangeClosed(1, SUMMITS).mapToObj(this::summit).toList());
    }

    static AuthorDraft author(int number) {
        String digits = "%06d".formatted(number);
        return new AuthorDraft(
                "synthetic-author-" + digits,
                List.of(),
                "Synthetic Author " + digits,
                "Author " + digits + ", Synthetic",
                NOTE);
    }

    /** One of the actors; a few are drawn far more often than the rest. */
    static String anActor(Random chance) {
        return actorSlug(1 + Dice.skewed(chance, ACTORS));
    }

    /** One of the summits; a few are drawn far more often than the rest. */
    static String aSummit(Random chance) {
        return "synthetic-summit-%02d".formatted(1 + Dice.skewed(chance, SUMMITS));
    }

    private static String actorSlug(int number) {
        return "synthetic-actor-%03d".formatted(number);
    }

    private ActorDraft actor(int number) {
        String digits = "%03d".formatted(number);
        ActorKind kind = List.of(ActorKind.values()).get(number % ActorKind.values().length);
        return new ActorDraft(
                actorSlug(number),
                List.of(),
                new Actor.Description(
                        kind,
                        "Synthetic Actor " + digits,
                        "Actor " + digits + ", Synthetic",
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        NOTE),
                List.of());
    }

    private SummitDraft summit(int number) {
        String digits = "%02d".formatted(number);
        Random chance = dice.of(Purpose.CATALOGUE, number);
        List<String> participants = new ArrayList<>(List.of(actorSlug(number), actorSlug(number + SUMMITS)));
        return new SummitDraft(
                "synthetic-summit-" + digits,
                List.of(),
                "Synthetic Summit " + digits,
                "Synthetic " + digits,
                SummitStatus.HELD,
                Edtf.of(LocalDate.of(1990 + chance.nextInt(36), 1, 1).plusDays(chance.nextInt(365))),
                "Etc/UTC",
                "Nowhere",
                null,
                null,
                null,
                NOTE,
                1000 + number,
                participants,
                List.of(),
                List.of(ADDRESS));
    }
}
