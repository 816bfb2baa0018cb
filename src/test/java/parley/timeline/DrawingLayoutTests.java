package parley.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parley.subjects.Edtf;

class DrawingLayoutTests {

    private static final Years YEARS = new Years(2018, 2020);
    private static final LocalDate TODAY = LocalDate.of(2019, 7, 2);

    private static Thing thing(Lane lane, String date, String label) {
        return new Thing(lane, Edtf.parse(date), label, label, "en", date, "/", null, null);
    }

    private static Drawing.Mark only(Thing thing) {
        List<Drawing.Band> bands =
                DrawingLayout.draw(List.of(thing), YEARS, TODAY, Locale.ENGLISH).bands();
        return bands.getFirst().marks().getFirst();
    }

    @ParameterizedTest
    @CsvSource({
        "2019-02-28, true, false, false, false",
        "2019-02-28~, true, true, false, false",
        "2019-02-27/2019-03-28, false, false, false, false",
        "[2019-03-01..2019-04-24], false, true, false, false",
        "2019-02, false, true, false, false",
        "2019-04/.., false, false, false, true",
        "../2019-04, false, false, true, false"
    })
    void howADateIsKnownIsHowItIsDrawn(
            String date, boolean point, boolean doubtful, boolean openStart, boolean openEnd) {
        Drawing.Mark mark = only(thing(Lane.MEETINGS, date, "Hanoi"));
        assertThat(mark.point()).isEqualTo(point);
        assertThat(mark.doubtful()).isEqualTo(doubtful);
        assertThat(mark.openStart()).isEqualTo(openStart);
        assertThat(mark.openEnd()).isEqualTo(openEnd);
    }

    /** The horizon "in 2020" means all of the year, whereas an article that came out in 2020 came out on one of its days. */
    @Test
    void theHorizonOfAPredictionIsNoDoubtAboutADay() {
        assertThat(only(thing(Lane.PREDICTIONS, "2020", "Talks")).doubtful()).isFalse();
        assertThat(only(thing(Lane.ARTICLES, "2020", "Talks")).doubtful()).isTrue();
    }

    @Test
    void anOpenHorizonEndsWithTheDrawing() {
        Drawing drawing = DrawingLayout.draw(
                List.of(thing(Lane.PREDICTIONS, "2019-04/..", "Talks")), YEARS, TODAY, Locale.ENGLISH);
        Drawing.Mark mark = drawing.bands().getFirst().marks().getFirst();
        assertThat(mark.x() + mark.width()).isEqualTo(drawing.width());
        assertThat(DrawingLayout.draw(List.of(), YEARS, TODAY, Locale.ENGLISH).width())
                .isEqualTo(drawing.width());
    }

    @Test
    void daysFollowEachOther() {
        List<Integer> places = List.of("2018-01-01", "2018-12-31", "2019-02-28", "2020-12-31").stream()
                .map(date -> only(thing(Lane.MEETINGS, date, "")).x())
                .toList();
        assertThat(places).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void theDayIsMarkedWhereItIsInTheYears() {
        assertThat(DrawingLayout.draw(List.of(), YEARS, TODAY, Locale.ENGLISH).marker())
                .isBetween(615, 635);
        assertThat(DrawingLayout.draw(List.of(), YEARS, TODAY.plusYears(2), Locale.ENGLISH)
                        .marker())
                .isNull();
    }

    @Test
    void aCenturyHasFewerLinesThanAYearHasMonths() {
        Drawing century = DrawingLayout.draw(List.of(), new Years(1920, 2019), TODAY, Locale.ENGLISH);
        assertThat(century.width()).isLessThanOrEqualTo(4800);
        assertThat(century.ticks()).hasSizeLessThan(600);
        Drawing year = DrawingLayout.draw(List.of(), new Years(2019, 2019), TODAY, Locale.KOREAN);
        assertThat(year.ticks()).extracting(Drawing.Tick::label).contains("2019년", "1월", "12월");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Hanoi | 10 | Hanoi",
                "North Korea, of course, waits | 14 | North Korea…",
                "Denuclearization | 8 | Denucle…"
            })
    void aLongNameEndsAtAWord(String name, int letters, String label) {
        assertThat(DrawingLayout.shortened(name, letters)).isEqualTo(label).hasSizeLessThanOrEqualTo(letters);
    }

    /** Whatever there is and whenever: nothing stands on anything else, and everything stands within the drawing. */
    @Property(tries = 500)
    void nothingStandsOnAnythingElse(@ForAll("things") List<Thing> things) {
        Drawing drawing = DrawingLayout.draw(things, YEARS, TODAY, Locale.ENGLISH);
        List<Drawing.Mark> marks =
                drawing.bands().stream().flatMap(band -> band.marks().stream()).toList();
        assertThat(marks).hasSameSizeAs(things);
        for (int at = 0; at < marks.size(); at++) {
            Drawing.Mark mark = marks.get(at);
            assertThat(mark.left()).isNotNegative();
            assertThat(mark.right()).isLessThanOrEqualTo(drawing.width());
            assertThat(mark.top() + mark.high()).isLessThanOrEqualTo(drawing.height());
            assertThat(mark.labelX()).isGreaterThanOrEqualTo(mark.left());
            assertThat(marks.subList(at + 1, marks.size()))
                    .noneMatch(other -> other.left() < mark.right()
                            && mark.left() < other.right()
                            && other.top() < mark.top() + mark.high()
                            && mark.top() < other.top() + other.high());
        }
    }

    @Provide
    Arbitrary<List<Thing>> things() {
        Arbitrary<LocalDate> days = Arbitraries.integers()
                .between(0, 1095)
                .map(day -> LocalDate.of(2018, 1, 1).plusDays(day));
        Arbitrary<String> dates = Combinators.combine(
                        days, days, Arbitraries.integers().between(0, 5))
                .as((one, other, form) -> {
                    LocalDate first = one.isBefore(other) ? one : other;
                    LocalDate last = one.isBefore(other) ? other : one;
                    return switch (form) {
                        case 0 -> first.toString();
                        case 1 -> first + "/" + last;
                        case 2 -> first + "/..";
                        case 3 -> "../" + last;
                        case 4 -> first.toString().substring(0, 7) + "~";
                        default -> "[" + first + ".." + last + "]";
                    };
                });
        Arbitrary<String> labels = Arbitraries.strings()
                .withChars("Hanoi 하노이")
                .ofMaxLength(72)
                .filter(label -> label.codePoints().filter(it -> it > 0x2e80).count() < 40);
        return Combinators.combine(Arbitraries.of(Lane.class), dates, labels, days.injectNull(0.5))
                .as((lane, date, label, settled) -> new Thing(
                        lane,
                        Edtf.parse(date),
                        label,
                        label,
                        "en",
                        date,
                        "/",
                        "occurred",
                        settled == null ? null : Edtf.parse(settled.toString())))
                .list()
                .ofMaxSize(40);
    }
}
