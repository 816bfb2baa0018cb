package parley.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parley.subjects.Edtf;

/** Who reads nothing but ISO 8601 is told no date that is not certain. */
class PlainDatesTests {

    @ParameterizedTest
    @CsvSource({
        "2019, 2019, 2019",
        "2019-02, 2019-02, 2019-02",
        "2019-02-28, 2019-02-28, 2019-02-28",
        "2019-02-28T15:00, 2019-02-28, 2019-02-28",
        "2019-02-27/2019-02-28, 2019-02-27, 2019-02-28",
        "2019-03/.., 2019-03,",
        "../2019-03, , 2019-03",
        "2019?, ,",
        "2019-02~/2019-03, ,",
        "[2019-03-01..2019-04-24], ,"
    })
    void onlyWhatIsCertainIsSaid(String edtf, String start, String end) {
        assertThat(PlainDates.start(Edtf.parse(edtf))).isEqualTo(start);
        assertThat(PlainDates.end(Edtf.parse(edtf))).isEqualTo(end);
    }
}
