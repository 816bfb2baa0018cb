package parley.claims;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NotEmpty;
import org.junit.jupiter.api.Test;

class AnchorTests {

    private static final String TEXT = "Kim wants little. Trump says Kim wants much, and Kim wants little.";

    @Test
    void aQuoteThatOccursOnceIsFound() {
        Anchor anchor = Anchor.find(TEXT, "wants much", "", "").orElseThrow();
        assertThat(TEXT.substring(anchor.start(), anchor.end())).isEqualTo("wants much");
        assertThat(anchor.prefix()).isEqualTo("im wants little. Trump says Kim ");
        assertThat(anchor.suffix()).isEqualTo(", and Kim wants little.");
    }

    @Test
    void aQuoteThatOccursTwiceNeedsItsSurroundings() {
        assertThat(Anchor.find(TEXT, "Kim wants little", "", "")).isEmpty();
        assertThat(Anchor.find(TEXT, "Kim wants little", "and ", "")
                        .orElseThrow()
                        .start())
                .isEqualTo(49);
        assertThat(Anchor.find(TEXT, "Kim wants little", "", ". Trump")
                        .orElseThrow()
                        .start())
                .isZero();
    }

    @Test
    void whatDoesNotOccurIsNotFound() {
        assertThat(Anchor.find(TEXT, "Kim wanted", "", "")).isEmpty();
        assertThat(Anchor.find(TEXT, "", "", "")).isEmpty();
    }

    /** Whatever the text, prefix, words and suffix stand in it one behind the other, and no character is cut in two. */
    @Property
    void selectorsAgreeWithEachOther(
            @ForAll @NotEmpty String text, @ForAll @IntRange(max = 500) int a, @ForAll @IntRange(max = 500) int b) {
        int start = Math.min(a, b) % text.length();
        int end = start + 1 + Math.max(a, b) % (text.length() - start);
        Anchor anchor = Anchor.at(text, start, end);
        assertThat(text.substring(0, start)).endsWith(anchor.prefix());
        assertThat(text.substring(start, end)).isEqualTo(anchor.exact());
        assertThat(text.substring(end)).startsWith(anchor.suffix());
        assertThat(anchor.prefix().length()).isLessThanOrEqualTo(Anchor.CONTEXT);
        assertThat(anchor.suffix().length()).isLessThanOrEqualTo(Anchor.CONTEXT);
    }
}
