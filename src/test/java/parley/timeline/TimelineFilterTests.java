package parley.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.web.util.UriComponentsBuilder;

class TimelineFilterTests {

    private static TimelineFilter.Reading read(String query) {
        return TimelineFilter.of(
                UriComponentsBuilder.fromUriString("/timeline" + query).build().getQueryParams());
    }

    @ParameterizedTest
    @CsvSource({
        "?, /timeline",
        "?show=&from=&as-of=, /timeline",
        "?lang=ko&x=y, /timeline",
        "?show=predictions&show=meetings&to=2020&from=2018, /timeline?from=2018&to=2020&show=meetings&show=predictions",
        "?show=meetings&show=articles&show=predictions, /timeline",
        "?from=2020&to=2018, /timeline?from=2018&to=2020",
        "?from=2019&from=2020, /timeline?from=2019",
        "?as-of=2019-02-15, /timeline?as-of=2019-02-15",
        "?as-of=2020-02, /timeline?as-of=2020-02-29",
        "?as-of=2019, /timeline?as-of=2019-12-31",
    })
    void everyChoiceHasOneAddress(String query, String address) {
        TimelineFilter.Reading reading = read(query);
        assertThat(reading.filter().address()).isEqualTo(address);
        assertThat(reading.misread()).isEmpty();
        assertThat(read(address.substring("/timeline".length())).filter()).isEqualTo(reading.filter());
    }

    @ParameterizedTest
    @CsvSource({
        "as-of, yesterday",
        "as-of, 2019-13-45",
        "as-of, 2019-02-30",
        "as-of, 2019?",
        "as-of, 2019/2020",
        "as-of, 2019-02-15T10:00",
        "as-of, 0000",
        "from, -1",
        "from, 19",
        "to, 99999",
        "to, 0000",
        "show, everything"
    })
    void whatMeansNothingIsNamedAndLeftOut(String parameter, String value) {
        TimelineFilter.Reading reading = read("?" + parameter + "=" + value);
        assertThat(reading.filter()).isEqualTo(TimelineFilter.NONE);
        assertThat(reading.misread()).containsExactly(new TimelineFilter.Misread(parameter, value));
    }
}
