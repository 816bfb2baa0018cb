package parley.timeline;

import static java.util.Comparator.comparingInt;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import parley.site.Slugs;
import parley.subjects.Edtf;

/** Finds a place for everything in a timeline: along by its date, and down so that no label stands on another. */
final class DrawingLayout {

    /** As wide as a page is where there is room. */
    private static final int NARROWEST = 1248;

    private static final int WIDEST = 4800;
    private static final int A_YEAR = 300;
    private static final int AXIS = 46;
    private static final int LANE_HEADING = 30;
    private static final int LANE_END = 14;
    private static final int FOOT = 26;
    private static final int DOT = 6;
    private static final int GAP = 14;
    private static final int FADE = 110;
    private static final int ROOM_FOR_MONTH = 24;
    private static final int ROOM_FOR_LINE = 8;

    private final Years years;
    private final Locale locale;
    private final int width;
    private final long days;

    private DrawingLayout(Years years, Locale locale) {
        this.years = years;
        this.locale = locale;
        this.width = Math.clamp((long) years.count() * A_YEAR, NARROWEST, WIDEST);
        this.days = ChronoUnit.DAYS.between(years.firstDay(), years.lastDay()) + 1;
    }

    /**
     * Draws the timeline.
     *
     * @param things each of which touches one of the years
     * @param marker the day to be marked
     */
    static Drawing draw(List<Thing> things, Years years, LocalDate marker, Locale locale) {
        DrawingLayout layout = new DrawingLayout(years, locale);
        List<Drawing.Band> bands = new ArrayList<>();
        int y = AXIS;
        for (Lane lane : Lane.values()) {
            List<Thing> inLane =
                    things.stream().filter(thing -> thing.lane() == lane).toList();
            if (!inLane.isEmpty()) {
                Drawing.Band band = layout.band(lane, inLane, y);
                bands.add(band);
                y += band.height();
            }
        }
        return new Drawing(
                layout.width, y + FOOT, layout.ticks(), bands, years.has(marker) ? layout.middleOf(marker) : null);
    }

    private Drawing.Band band(Lane lane, List<Thing> things, int y) {
        // The names of predictions are long and so are their bars: there the label stands above, elsewhere behind.
        boolean above = lane == Lane.PREDICTIONS;
        int high = above ? 34 : 26;
        List<Drawing.Mark> unplaced = things.stream()
                .map(thing -> mark(thing, above, high))
                .sorted(comparingInt(Drawing.Mark::left))
                .toList();
        List<Integer> rowEnds = new ArrayList<>();
        List<Drawing.Mark> placed = new ArrayList<>();
        for (Drawing.Mark mark : unplaced) {
            int row = 0;
            while (row < rowEnds.size() && rowEnds.get(row) + GAP > mark.left()) {
                row++;
            }
            if (row == rowEnds.size()) {
                rowEnds.add(mark.right());
            } else {
                rowEnds.set(row, mark.right());
            }
            placed.add(down(mark, y + LANE_HEADING + row * high));
        }
        return new Drawing.Band(Slugs.of(lane), y, LANE_HEADING + rowEnds.size() * high + LANE_END, placed);
    }

    private static Drawing.Mark down(Drawing.Mark mark, int by) {
        return new Drawing.Mark(
                mark.thing(),
                mark.x(),
                mark.y() + by,
                mark.width(),
                mark.doubtful(),
                mark.openStart(),
                mark.openEnd(),
                mark.left(),
                mark.top() + by,
                mark.room(),
                mark.high(),
                mark.labelX(),
                mark.labelY() + by,
                mark.settledX());
    }

    private Drawing.Mark mark(Thing thing, boolean above, int high) {
        Edtf date = thing.date();
        LocalDate earliest = date.earliest();
        LocalDate latest = date.latest();
        int end = latest == null ? width : endOf(latest);
        int start = earliest == null ? Math.max(0, end - FADE) : startOf(earliest);
        boolean point = earliest != null && earliest.equals(latest);
        int x = point ? within((start + end) / 2) : Math.min(start, width - DOT);
        int wide = point ? 0 : Math.max(DOT, end - x);
        int from = point ? x - DOT : x;
        int to = point ? x + DOT : x + wide;
        LocalDate settled = thing.settled() == null ? null : thing.settled().latest();
        Integer settledX = settled == null || !years.has(settled) ? null : within(middleOf(settled));
        if (settledX != null) {
            from = Math.min(from, settledX - DOT);
            to = Math.max(to, settledX + DOT);
        }
        int label = widthOf(thing.label());
        int labelX = above ? Math.clamp(x, 0, Math.max(0, width - label)) : beside(from, to, label);
        int left = Math.min(from, labelX);
        return new Drawing.Mark(
                thing,
                x,
                above ? high - 10 : high / 2,
                wide,
                date.qualified() || date.oneOf() || (thing.lane() != Lane.PREDICTIONS && !point && !date.interval()),
                earliest == null,
                latest == null,
                left,
                1,
                Math.max(to, labelX + label) - left,
                high - 2,
                labelX,
                above ? 15 : high / 2 + 4,
                settledX);
    }

    /** Behind a mark, or before it where it stands too near to the end. */
    private int beside(int from, int to, int label) {
        return to + DOT + label <= width ? to + DOT : Math.max(0, from - DOT - label);
    }

    /** So far from the ends that a dot is whole. */
    private int within(int x) {
        return Math.clamp(x, DOT, width - DOT);
    }

    private int startOf(LocalDate day) {
        return Math.clamp(Math.round((double) daysTo(day) * width / days), 0, width);
    }

    private int endOf(LocalDate day) {
        return Math.clamp(Math.round((double) (daysTo(day) + 1) * width / days), 0, width);
    }

    private int middleOf(LocalDate day) {
        return (startOf(day) + endOf(day)) / 2;
    }

    private long daysTo(LocalDate day) {
        return ChronoUnit.DAYS.between(years.firstDay(), day);
    }

    private List<Drawing.Tick> ticks() {
        DateTimeFormatter year = DateTimeFormatter.ofPattern(korean() ? "y년" : "y", locale);
        DateTimeFormatter month = DateTimeFormatter.ofPattern(korean() ? "M월" : "LLL", locale);
        double aMonth = (double) width / (12.0 * years.count());
        // Where there is no room for every month, quarters; where not for them either, years.
        int step = aMonth >= ROOM_FOR_LINE ? 1 : aMonth * 3 >= ROOM_FOR_LINE ? 3 : 12;
        int everyYear = Math.max(1, (int) Math.ceil(ROOM_FOR_MONTH * 2 / (aMonth * 12)));
        List<Drawing.Tick> ticks = new ArrayList<>();
        for (LocalDate day = years.firstDay(); !day.isAfter(years.lastDay()); day = day.plusMonths(step)) {
            boolean begins = day.getMonthValue() == 1;
            if (begins) {
                boolean named = (day.getYear() - years.first()) % everyYear == 0;
                ticks.add(new Drawing.Tick(startOf(day), true, named ? year.format(day) : null));
            }
            if (step < 12) {
                ticks.add(new Drawing.Tick(startOf(day), false, aMonth >= ROOM_FOR_MONTH ? month.format(day) : null));
            }
        }
        return ticks;
    }

    private boolean korean() {
        return locale.getLanguage().equals("ko");
    }

    /** At least as wide as any usual font sets it. */
    private static int widthOf(String text) {
        return text.chars().map(letter -> letter < 0x2e80 ? 15 : 27).sum() / 2;
    }

    /** A name in so few letters that it can be a label. */
    static String shortened(String name, int letters) {
        if (name.length() <= letters) {
            return name;
        }
        int end = name.lastIndexOf(' ', letters - 1);
        return name.substring(0, end < letters / 2 ? letters - 1 : end).replaceFirst("[\\s,;:]+$", "") + "…";
    }
}
