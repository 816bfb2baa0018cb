package parley.timeline;

import static java.util.Comparator.comparing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import parley.facets.ClaimFilter;
import parley.facets.Facet;
import parley.site.Link;
import parley.site.Slugs;
import parley.subjects.Edtf;
import parley.subjects.Summits;
import parley.timeline.TimelinePage.AsOf;
import parley.timeline.TimelinePage.Choice;
import parley.timeline.TimelinePage.Section;
import parley.timeline.TimelinePage.Undated;
import parley.timeline.TimelinePage.View;
import parley.timeline.TimelineSearch.Day;
import parley.timeline.TimelineSearch.Spoken;

/** Puts together timelines. */
@Component
@Transactional(readOnly = true)
class TimelinePages {

    /** More predictions than these nobody reads in one drawing. */
    private static final int MOST_PREDICTIONS = 200;

    /** Years by which the end of a horizon may lie behind everything else and still lengthen the axis. */
    private static final int FURTHEST = 5;

    /** Years that are offered one by one; beyond, they are offered by decades. */
    private static final int MOST_YEARS = 15;

    private static final int MEETINGS_TO_LOOK_FROM = 2;
    private static final int ARTICLES_TO_LOOK_FROM = 4;

    private final TimelineSearch search;
    private final Entries entries;
    private final Summits summits;
    private final Clock clock;

    TimelinePages(TimelineSearch search, Entries entries, Summits summits, Clock clock) {
        this.search = search;
        this.entries = entries;
        this.summits = summits;
        this.clock = clock;
    }

    TimelinePage of(TimelineFilter.Reading reading, Locale locale) {
        TimelineFilter filter = reading.filter();
        LocalDate known = Scope.known(filter.asOf());
        LocalDate today = filter.asOf() == null ? LocalDate.now(clock) : filter.asOf();
        Years whole = search.extent(known, FURTHEST).orElse(null);
        Years years = shown(filter, whole);
        Map<String, Spoken> spoken = filter.shows(Lane.MEETINGS) ? search.spoken(known) : Map.of();
        List<Long> foretelling = List.of();
        List<Entry> shown = new ArrayList<>();
        if (years != null) {
            Scope scope = new Scope(years, known);
            if (filter.shows(Lane.MEETINGS)) {
                shown.addAll(entries.meetings(scope, spoken, locale));
            }
            if (filter.shows(Lane.ARTICLES)) {
                shown.addAll(entries.articles(scope, locale));
            }
            if (filter.shows(Lane.PREDICTIONS)) {
                foretelling = search.foretelling(scope, MOST_PREDICTIONS + 1);
                shown.addAll(entries.predictions(
                        foretelling.stream().limit(MOST_PREDICTIONS).toList(), known, today, locale));
            }
        }
        return new TimelinePage(
                filter,
                reading.misread(),
                years == null ? List.of() : sections(shown, years),
                filter.shows(Lane.MEETINGS) && filter.asOf() == null && !filter.narrowed()
                        ? undated(spoken)
                        : List.of(),
                years == null || shown.isEmpty()
                        ? null
                        : DrawingLayout.draw(shown.stream().map(Entry::thing).toList(), years, today, locale),
                whole,
                whole == null ? List.of() : zoom(filter, whole, years),
                Arrays.stream(Lane.values())
                        .map(lane -> new Choice(
                                null,
                                Slugs.of(lane),
                                filter.toggle(lane).address(),
                                filter.show().contains(lane)))
                        .toList(),
                asOf(filter, whole, foretelling, locale),
                search.daysBefore(MEETINGS_TO_LOOK_FROM).stream()
                        .map(day -> view(day, filter, locale))
                        .toList(),
                search.publications(ARTICLES_TO_LOOK_FROM).stream()
                        .map(day -> view(day, filter, locale))
                        .toList(),
                foretelling.size() > MOST_PREDICTIONS ? MOST_PREDICTIONS : null,
                shown.stream().anyMatch(Entry.Month.class::isInstance));
    }

    /** The years that are asked for and have something; none where there are none. */
    private static @Nullable Years shown(TimelineFilter filter, @Nullable Years whole) {
        if (whole == null) {
            return null;
        }
        Integer from = filter.from();
        Integer to = filter.to();
        int first = from == null ? whole.first() : Math.max(from, whole.first());
        int last = to == null ? whole.last() : Math.min(to, whole.last());
        return first <= last ? new Years(first, last) : null;
    }

    private static List<Section> sections(List<Entry> shown, Years years) {
        Map<Integer, List<Entry>> byYear = new TreeMap<>();
        shown.stream()
                .sorted(comparing(Entry::beginning)
                        .thenComparing(entry -> entry.thing().lane()))
                .forEach(entry -> byYear.computeIfAbsent(
                                Math.max(entry.beginning().getYear(), years.first() - 1), year -> new ArrayList<>())
                        .add(entry));
        return byYear.entrySet().stream()
                .map(year -> year.getKey() < years.first()
                        ? new Section(years.first(), true, year.getValue())
                        : new Section(year.getKey(), false, year.getValue()))
                .toList();
    }

    private List<Undated> undated(Map<String, Spoken> spoken) {
        return summits.undated().stream()
                .map(summit -> new Undated(
                        "meeting-" + summit.slug(),
                        summit.name(),
                        "/summits/" + summit.slug(),
                        spoken.getOrDefault(summit.slug(), Spoken.NOTHING).claims(),
                        ClaimFilter.by(Facet.SUMMIT, summit.slug()).address()))
                .toList();
    }

    private static List<Choice> zoom(TimelineFilter filter, Years whole, @Nullable Years shown) {
        List<Choice> choices = new ArrayList<>();
        choices.add(new Choice(null, "whole", filter.within(null, null).address(), !filter.narrowed()));
        boolean everyYear = whole.count() <= MOST_YEARS;
        for (int year = whole.first(); year <= whole.last(); year++) {
            int decade = year - year % 10;
            if (!everyYear && (year == whole.first() || year == decade)) {
                choices.add(years(filter, decade, decade + 9));
            }
            if (everyYear || (shown != null && decade <= shown.first() && shown.last() <= decade + 9)) {
                choices.add(years(filter, year, year));
            }
        }
        return choices;
    }

    private static Choice years(TimelineFilter filter, int first, int last) {
        TimelineFilter within = filter.within(first, last);
        return new Choice(
                first == last ? String.valueOf(first) : first + "–" + last,
                "years",
                within.address(),
                within.equals(filter));
    }

    private @Nullable AsOf asOf(TimelineFilter filter, @Nullable Years whole, List<Long> foretelling, Locale locale) {
        LocalDate day = filter.asOf();
        if (day == null) {
            return null;
        }
        LocalDate firstArticle = search.firstArticle();
        LocalDate first = whole == null
                ? search.firstDay()
                : firstArticle != null && firstArticle.isAfter(day) ? firstArticle : null;
        return new AsOf(
                day,
                words(day, locale),
                filter.asOf(null).address(),
                search.later(day),
                entries.outcomesAfter(foretelling, day),
                first == null
                        ? null
                        : new Link(words(first, locale), filter.asOf(first).address()));
    }

    private static View view(Day day, TimelineFilter filter, Locale locale) {
        return new View(
                day.name(),
                day.language(),
                words(day.day(), locale),
                filter.asOf(day.day()).address(),
                day.day().equals(filter.asOf()));
    }

    private static String words(LocalDate day, Locale locale) {
        return Edtf.of(day).inWords(locale);
    }
}
