package parley.articles;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextFragmentTests {

    @Test
    void shortQuotesAreGivenWhole() {
        assertThat(TextFragment.of("no-deal Hanoi summit, then"))
                .isEqualTo(":~:text=no%2Ddeal%20Hanoi%20summit%2C%20then");
    }

    @Test
    void longOnesByTheirBeginningAndEnd() {
        assertThat(TextFragment.of("one two three four five six seven eight nine"))
                .isEqualTo(":~:text=one%20two%20three%20four,six%20seven%20eight%20nine");
    }
}
