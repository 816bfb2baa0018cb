package parley.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SlugsTests {

    @ParameterizedTest
    @ValueSource(strings = {"hanoi", "trump-kim-2019-hanoi", "000-017", "a"})
    void slugs(String slug) {
        assertThat(Slugs.isSlug(slug)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "a-", "-a", "a--b", "Hanoi", "a b", "é", "a\0", "../etc", "a'--", "김정은"})
    void everythingElse(String text) {
        assertThat(Slugs.isSlug(text)).isFalse();
    }
}
