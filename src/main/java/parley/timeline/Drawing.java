package parley.timeline;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A timeline as it is drawn. All lengths are in pixels at natural size.
 *
 * @param marker where the day stands that the timeline is as of, or today; absent where that is not in its years
 */
public record Drawing(
        int width,
        int height,
        List<Tick> ticks,
        List<Band> bands,
        @Nullable Integer marker) {

    /**
     * Where a year or a month begins.
     *
     * @param label absent where there is no room
     */
    public record Tick(int x, boolean year, @Nullable String label) {}

    /** One lane with its marks, in order of time. */
    public record Band(String lane, int y, int height, List<Mark> marks) {}

    /**
     * One thing.
     *
     * @param x where its mark begins
     * @param y the middle of its mark
     * @param width of its mark; 0 for a day
     * @param doubtful whether it is not certain when within the mark it was
     * @param left where mark and label together begin, and {@code room} how wide they are
     * @param labelY the line that the label stands on
     * @param settledX where its outcome stands; absent where there is none, or none within the years
     */
    public record Mark(
            Thing thing,
            int x,
            int y,
            int width,
            boolean doubtful,
            boolean openStart,
            boolean openEnd,
            int left,
            int top,
            int room,
            int high,
            int labelX,
            int labelY,
            @Nullable Integer settledX) {

        /** Whether the day is known. */
        public boolean point() {
            return width == 0;
        }

        int right() {
            return left + room;
        }
    }
}
