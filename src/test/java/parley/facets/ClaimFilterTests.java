package parley.facets;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ClaimFilterTests {

    @Test
    void theAddressIsCanonicalWhateverOrderItsParametersCameIn() {
        ClaimFilter one =
                ClaimFilter.of(Map.of("summit", List.of("b", "a"), "author", List.of("x"), "utm", List.of("y")));
        assertThat(one.address()).isEqualTo("/claims?author=x&summit=a&summit=b");
    }

    @Test
    void blankMeansAbsent() {
        assertThat(ClaimFilter.of(Map.of("author", List.of("", " ")))).isEqualTo(ClaimFilter.NONE);
    }

    @Test
    void togglingTwiceChangesNothing() {
        ClaimFilter filter = ClaimFilter.by(Facet.AUTHOR, "x");
        assertThat(filter.toggle(Facet.SUMMIT, "a").toggle(Facet.SUMMIT, "a")).isEqualTo(filter);
        assertThat(filter.toggle(Facet.AUTHOR, "x")).isEqualTo(ClaimFilter.NONE);
    }

    @Test
    void valuesAreEncoded() {
        assertThat(ClaimFilter.by(Facet.AUTHOR, "a&b=c").address()).isEqualTo("/claims?author=a%26b%3Dc");
    }
}
