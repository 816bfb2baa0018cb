package parley.timeline;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import parley.site.Link;
import parley.timeline.TimelineFilter.Misread;
import parley.timeline.TimelineSearch.Later;

/**
 * The page {@code /timeline}.
 *
 * @param years what the list shows, year by year
 * @param undated meetings without a date
 * @param drawing absent where there is nothing to draw
 * @param whole the years in which there is anything
 * @param asOf the day that the timeline is as of; absent for now
 * @param mostPredictions how many predictions are shown, where there are more
 */
public record TimelinePage(
        TimelineFilter filter,
        List<Misread> misread,
        List<Section> years,
        List<Undated> undated,
        @Nullable Drawing drawing,
        @Nullable Years whole,
        List<Choice> zoom,
        List<Choice> lanes,
        @Nullable AsOf asOf,
        List<View> daysBefore,
        List<View> publications,
        @Nullable Integer mostPredictions,
        boolean byMonth) {

    /**
     * What the list shows under one heading.
     *
     * @param before whether these are things that began before that year and lasted into it
     */
    public record Section(int year, boolean before, List<Entry> entries) {}

    /** A meeting that has no date: one that was only in prospect. */
    public record Undated(String id, String name, String address, long claims, String claimsAddress) {}

    /**
     * A value that can be chosen.
     *
     * @param label a year or two; absent where messages name it, by {@code name}
     */
    public record Choice(@Nullable String label, String name, String address, boolean chosen) {}

    /**
     * The archive as a reader of a day could have known it.
     *
     * @param words the day, in words
     * @param now the address of the same without it
     * @param outcomes that were not known yet
     * @param first the first day on which an article was certain to be out, where none was; with its address
     */
    public record AsOf(
            LocalDate day,
            String words,
            String now,
            Later later,
            long outcomes,
            @Nullable Link first) {}

    /** A day to look from. */
    public record View(String name, String language, String day, String address, boolean chosen) {}

    public String canonical() {
        return filter.address();
    }

    public boolean empty() {
        return years.isEmpty() && undated.isEmpty();
    }
}
