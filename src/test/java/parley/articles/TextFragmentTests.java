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
        assertThat(TextFragment.of("1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17"))
                .isEqualTo(":~:text=1%202%203%204%205%206%207%208,10%2011%2012%2013%2014%2015%2016%2017");
    }

    @Test
    void theWordsBeforeTellThemFromTheSameWordsElsewhere() {
        assertThat(TextFragment.of("North Korea", "plicit threat by ", " is not"))
                .isEqualTo(":~:text=threat%20by-,North%20Korea");
    }

    @Test
    void atTheBeginningOfAParagraphTheWordsBehindDo() {
        assertThat(TextFragment.of("North Korea", "", ", Kim said, wan")).isEqualTo(":~:text=North%20Korea,-%2C%20Kim");
    }

    @Test
    void piecesOfWordsAreNoNeighbours() {
        assertThat(TextFragment.of("North Korea", "denuclearization ", " wan")).isEqualTo(":~:text=North%20Korea");
    }
}
