package parley.subjects;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EdtfTests {

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            delimiter = '|',
            value = {
                "2019 | 2019-01-01 | 2019-12-31 | 2019 | 2019년",
                "2019-02 | 2019-02-01 | 2019-02-28 | February 2019 | 2019년 2월",
                "2019-02-28 | 2019-02-28 | 2019-02-28 | 28 February 2019 | 2019년 2월 28일",
                "2020-03-15T17:03 | 2020-03-15 | 2020-03-15 | 15 March 2020, 17:03 | 2020년 3월 15일, 17:03",
                "2019~ | 2019-01-01 | 2019-12-31 | about 2019 | 2019년경",
                "2019? | 2019-01-01 | 2019-12-31 | 2019, uncertain | 2019년(불확실)",
                "2019-02% | 2019-02-01 | 2019-02-28 | about February 2019, uncertain | 2019년 2월경(불확실)",
                "2019-04~/.. | 2019-04-01 | - | from about April 2019 | 2019년 4월경부터",
                "2019-02-27/2019-02-28 | 2019-02-27 | 2019-02-28 | 27–28 February 2019 | 2019년 2월 27일 – 2019년 2월 28일",
                "2019-06/2020-11 | 2019-06-01 | 2020-11-30 | June 2019 – November 2020 | 2019년 6월 – 2020년 11월",
                "2019-04/.. | 2019-04-01 | - | from April 2019 | 2019년 4월부터",
                "../2020-11-03 | - | 2020-11-03 | until 3 November 2020 | 2020년 11월 3일까지",
                "[2019-03-01..2019-04-24] | 2019-03-01 | 2019-04-24 | between 1 March and 24 April 2019 | 2019년 3월 1일에서 2019년 4월 24일 사이",
                "[2018-12-30..2019-01-02] | 2018-12-30 | 2019-01-02 | between 30 December 2018 and 2 January 2019 | 2018년 12월 30일에서 2019년 1월 2일 사이",
            })
    void boundsAndWords(String text, LocalDate earliest, LocalDate latest, String english, String korean) {
        Edtf date = Edtf.parse(text);
        assertThat(date.earliest()).isEqualTo(earliest);
        assertThat(date.latest()).isEqualTo(latest);
        assertThat(date.inWords(Locale.ENGLISH)).isEqualTo(english);
        assertThat(date.inWords(Locale.KOREAN)).isEqualTo(korean);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2019 | false | false | false",
                "2019-02-28 | false | false | false",
                "2019-02? | false | false | true",
                "2019-02-28% | false | false | true",
                "2019-02-27/2019-02-28 | false | true | false",
                "2019-02~/.. | false | true | true",
                "../2019-04 | false | true | false",
                "[2019-03-01..2019-04-24] | true | false | false",
            })
    void whatIsNotCertainIsKnownToBeSo(String text, boolean oneOf, boolean interval, boolean qualified) {
        Edtf date = Edtf.parse(text);
        assertThat(date.oneOf()).isEqualTo(oneOf);
        assertThat(date.interval()).isEqualTo(interval);
        assertThat(date.qualified()).isEqualTo(qualified);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2019-02-28 | 28 February 2019 | 2019년 2월 28일",
                "2019-02-27/2019-02-28 | 27–28 February 2019 | 2019년 2월 27일 – 2019년 2월 28일",
                "[2019-03-01..2019-04-24] | one day between 1 March and 24 April 2019 | 2019년 3월 1일에서 2019년 4월 24일 사이의 하루",
            })
    void oneDayOfARangeIsSaidToBeOne(String text, String english, String korean) {
        Edtf date = Edtf.parse(text);
        assertThat(date.inWordsOfOneDay(Locale.ENGLISH)).isEqualTo(english);
        assertThat(date.inWordsOfOneDay(Locale.KOREAN)).isEqualTo(korean);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "yesterday",
                "2019-13",
                "2019-02-30",
                "19-02-03",
                "2019/..x",
                "../..",
                "2019-05/2019-04",
                "[2019]",
                "2019-02-28T25:00",
                "2019-02-28 "
            })
    void whatIsNoDateIsRefusedWithTheTextInTheReason(String text) {
        assertThatThrownBy(() -> Edtf.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(text);
    }
}
