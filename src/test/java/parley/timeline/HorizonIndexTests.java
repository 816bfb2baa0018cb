package parley.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import parley.subjects.Edtf;
import parley.timeline.HorizonIndex.Foretold;

/** Horizons of predictions, counted in years. */
class HorizonIndexTests {

    private static final LocalDate KNOWN = LocalDate.of(2020, 1, 1);
    private static final LocalDate EVER = LocalDate.of(9999, 12, 31);

    private static Foretold foretold(long claim, String published, String horizon) {
        return Foretold.of(claim, LocalDate.parse(published), Edtf.parse(horizon));
    }

    private final HorizonIndex index = new HorizonIndex(List.of(
            foretold(1, "2018-05-01", "2018-06"),
            foretold(2, "2018-05-01", "2018/.."),
            foretold(3, "2019-05-01", "2019-03/2021"),
            foretold(4, "2019-05-01", "../2020"),
            foretold(5, "2020-05-01", "2040/2060")));

    @Test
    void aHorizonThatIsOpenGoesOnAndOneThatIsOpenBeforeBeginsWithItsEnd() {
        assertThat(index.foretelling(new Scope(new Years(2025, 2025), EVER), 9)).containsExactly(2L);
        assertThat(index.foretelling(new Scope(new Years(2020, 2020), EVER), 9)).containsExactly(2L, 3L, 4L);
        assertThat(index.foretelling(new Scope(new Years(2018, 2019), EVER), 9)).containsExactly(1L, 2L, 3L);
        assertThat(index.foretelling(new Scope(new Years(2018, 2060), EVER), 2)).containsExactly(1L, 2L);
    }

    @Test
    void whatWasForetoldLaterIsNotKnown() {
        assertThat(index.foretelling(new Scope(new Years(2040, 2060), KNOWN), 9))
                .containsExactly(2L);
        assertThat(index.madeAfter(KNOWN)).isEqualTo(1);
        assertThat(index.madeAfter(EVER)).isZero();
    }

    @Test
    void aFarHorizonLengthensTheAxisByAFewYearsOnly() {
        assertThat(index.extent(KNOWN, null, 5)).hasValue(new Years(2018, 2021));
        assertThat(index.extent(EVER, null, 5)).hasValue(new Years(2018, 2045));
        assertThat(index.extent(EVER, new Years(1990, 2058), 5)).hasValue(new Years(1990, 2060));
        assertThat(index.extent(LocalDate.of(2000, 1, 1), null, 5)).isEmpty();
        assertThat(index.extent(LocalDate.of(2000, 1, 1), new Years(1990, 1999), 5))
                .hasValue(new Years(1990, 1999));
    }
}
