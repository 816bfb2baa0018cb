package parley.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PagingTests {

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "-, -, 1, 50",
                "3, 20, 3, 20",
                "abc, x, 1, 50",
                "'', '', 1, 50",
                "-5, -1, 1, 1",
                "0, 0, 1, 1",
                "+2, 0010, 2, 10",
                "1e3, 2.5, 1, 50",
                "99999999999999999999, 99999999999999999999, 10000000, 200",
                "2, 201, 2, 200",
                "٣, 50, 1, 50",
            })
    void whateverTheAddressSaysIsTheNearestSensiblePage(String page, String size, int expectedPage, int expectedSize) {
        assertThat(Paging.of(page, size)).isEqualTo(new Paging(expectedPage, expectedSize));
    }

    @Test
    void aPageBehindTheEndIsTheLastOne() {
        assertThat(new Paging(9, 50).within(101)).isEqualTo(new Paging(3, 50));
        assertThat(new Paging(3, 50).within(101)).isEqualTo(new Paging(3, 50));
        assertThat(new Paging(2, 50).within(0)).isEqualTo(new Paging(1, 50));
    }

    @Test
    void theOffsetNeverOverflows() {
        assertThat(Paging.of("10000000", "200").offset()).isPositive();
    }
}
