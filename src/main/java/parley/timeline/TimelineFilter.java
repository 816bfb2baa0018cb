package parley.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parley.site.QueryString;
import parley.site.Slugs;
import parley.subjects.Edtf;

/**
 * Which part of the timeline to show. It knows its canonical address and the addresses that change one thing.
 *
 * @param from the first year; absent where the timeline begins with the first thing
 * @param to the last year; absent where it ends with the last thing
 * @param asOf the day whose reader is asked about; absent for now
 * @param show the chosen lanes; none means all
 */
public record TimelineFilter(
        @Nullable Integer from,
        @Nullable Integer to,
        @Nullable LocalDate asOf,
        Set<Lane> show) {

    static final TimelineFilter NONE = new TimelineFilter(null, null, null, Set.of());

    private static final String AS_OF = "as-of";

    public TimelineFilter {
        if (from != null && to != null && to < from) {
            int later = from;
            from = to;
            to = later;
        }
        EnumSet<Lane> lanes = EnumSet.noneOf(Lane.class);
        lanes.addAll(show);
        show = lanes.size() == Lane.values().length ? Set.of() : Collections.unmodifiableSet(lanes);
    }

    /** What an address says, as far as it can be understood. */
    record Reading(TimelineFilter filter, List<Misread> misread) {}

    /** A value in the address that means nothing here. */
    public record Misread(String parameter, String value) {}

    static Reading of(Map<String, List<String>> parameters) {
        List<Misread> misread = new ArrayList<>();
        Integer from = year("from", parameters, misread);
        Integer to = year("to", parameters, misread);
        LocalDate asOf = day(parameters, misread);
        EnumSet<Lane> show = EnumSet.noneOf(Lane.class);
        for (String value : values("show", parameters)) {
            Slugs.parse(Lane.class, value).ifPresentOrElse(show::add, () -> misread.add(new Misread("show", value)));
        }
        return new Reading(new TimelineFilter(from, to, asOf, show), misread);
    }

    private static List<String> values(String parameter, Map<String, List<String>> parameters) {
        return parameters.getOrDefault(parameter, List.of()).stream()
                .filter(Objects::nonNull)
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .distinct()
                .toList();
    }

    private static @Nullable Integer year(
            String parameter, Map<String, List<String>> parameters, List<Misread> misread) {
        Optional<String> given = values(parameter, parameters).stream().findFirst();
        if (given.isEmpty()) {
            return null;
        }
        if (!given.get().matches("[0-9]{4}") || given.get().equals("0000")) {
            misread.add(new Misread(parameter, given.get()));
            return null;
        }
        return Integer.valueOf(given.get());
    }

    /** A month or a year means its last day: all that was known when it was over. */
    private static @Nullable LocalDate day(Map<String, List<String>> parameters, List<Misread> misread) {
        Optional<String> given = values(AS_OF, parameters).stream().findFirst();
        if (given.isEmpty()) {
            return null;
        }
        try {
            LocalDate day = given.get().matches("[0-9]{4}(-[0-9]{2}){0,2}")
                    ? Edtf.parse(given.get()).latest()
                    : null;
            if (day != null && day.getYear() > 0) {
                return day;
            }
        } catch (IllegalArgumentException noSuchDay) {
            // Told below, like everything else that is no date.
        }
        misread.add(new Misread(AS_OF, given.get()));
        return null;
    }

    public boolean shows(Lane lane) {
        return show.isEmpty() || show.contains(lane);
    }

    /** Whether it is narrowed to some years. */
    public boolean narrowed() {
        return from != null || to != null;
    }

    /** The canonical address. */
    public String address() {
        QueryString query = new QueryString();
        if (from != null) {
            query.add("from", "%04d".formatted(from));
        }
        if (to != null) {
            query.add("to", "%04d".formatted(to));
        }
        if (asOf != null) {
            query.add(AS_OF, asOf.toString());
        }
        show.forEach(lane -> query.add("show", Slugs.of(lane)));
        return "/timeline" + query;
    }

    /** With this lane added, or dropped where it was chosen. */
    TimelineFilter toggle(Lane lane) {
        EnumSet<Lane> lanes = EnumSet.noneOf(Lane.class);
        lanes.addAll(show);
        if (!lanes.remove(lane)) {
            lanes.add(lane);
        }
        return new TimelineFilter(from, to, asOf, lanes);
    }

    TimelineFilter within(@Nullable Integer first, @Nullable Integer last) {
        return new TimelineFilter(first, last, asOf, show);
    }

    /** As of another day; absent for now. Years chosen for one day need not hold anything on another. */
    TimelineFilter asOf(@Nullable LocalDate day) {
        return new TimelineFilter(null, null, day, show);
    }
}
