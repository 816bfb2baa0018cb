package parley.timeline;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import parley.site.Link;
import parley.subjects.Edtf;
import parley.timeline.TimelineSearch.Spoken;

/** One entry of the list: what is drawn, and what is said of it. */
public sealed interface Entry {

    /** The id of the entry on the page. */
    String id();

    Thing thing();

    /** When it begins; of something that is open towards the past, when it ends. */
    default LocalDate beginning() {
        Edtf date = thing().date();
        return requireNonNull(date.earliest() == null ? date.latest() : date.earliest());
    }

    /**
     * A meeting of leaders that was held.
     *
     * @param outcome with what it ended
     * @param documents that it issued, as far as they were out
     */
    record Meeting(
            String id,
            Thing thing,
            String slug,
            @Nullable String place,
            List<Link> participants,
            @Nullable String outcome,
            List<Document> documents,
            Spoken spoken)
            implements Entry {}

    /**
     * A document that a meeting issued.
     *
     * @param issued in words
     */
    record Document(
            String title,
            @Nullable String titleKo,
            @Nullable String issued) {}

    /**
     * A published article.
     *
     * @param revised in words, where its text is known only as it was revised after the day of the timeline
     */
    record Published(
            String id,
            Thing thing,
            String slug,
            List<Link> authors,
            @Nullable String publisher,
            boolean inferred,
            @Nullable String revised,
            long claims)
            implements Entry {}

    /** The articles of one month, where all together are too many to be listed. */
    record Month(String id, Thing thing, long articles) implements Entry {}

    /** Predictions of one article with one horizon; one that is settled stands by itself. */
    record Foretold(
            String id, Thing thing, List<Link> authors, Link article, String language, List<Foreseen> predictions)
            implements Entry {}

    /**
     * One prediction.
     *
     * @param holders who holds it, where that is not the author
     * @param outcome the slug of what came of it
     * @param overdue whether it is open although its horizon had passed
     * @param on when it was settled, in words
     */
    record Foreseen(
            String id,
            String statement,
            String address,
            List<Link> holders,
            String outcome,
            boolean overdue,
            @Nullable String on,
            @Nullable String line,
            @Nullable String source) {}
}
