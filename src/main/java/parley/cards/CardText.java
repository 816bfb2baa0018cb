package parley.cards;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.util.DigestUtils;

/**
 * What stands on a picture.
 *
 * @param label what it is, as {@code Claim 002-017 · predictive}
 * @param text in large letters
 * @param quote the source's words, where rights allow showing them
 * @param foot whose it is and of when
 * @param accent the color of its kind, as {@code 0x1d6154}
 */
record CardText(String label, String text, @Nullable String quote, String foot, int accent) {

    /** Moves with every change of how pictures look. */
    private static final String LOOK = "2";

    /** Tells two pictures apart. */
    String mark() {
        return DigestUtils.md5DigestAsHex((LOOK + this).getBytes(StandardCharsets.UTF_8));
    }
}
