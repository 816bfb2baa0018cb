package parley.cards;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CardPainterTests {

    private static final int PAPER = new Color(0xfdfcf9).getRGB();
    private static final String SHORT = "Sanctions can be tightened.";

    private final CardPainter painter = new CardPainter();

    /** However long, and in whatever script: all letters stand within the margins. */
    @ParameterizedTest
    @ValueSource(ints = {1, 3, 12, 60, 400})
    void whateverStandsOnItItStaysWithinItsMargins(int times) throws IOException {
        for (String text : new String[] {SHORT, "북한과의 정상회담이 열렸다 ", "Unbreakable", "</svg>\n\t"}) {
            BufferedImage picture = draw(text.repeat(times), text.repeat(times));
            assertThat(picture.getWidth()).isEqualTo(1200);
            assertThat(picture.getHeight()).isEqualTo(630);
            assertThat(isPaper(picture, new Rectangle(20, 0, 50, 630)))
                    .as("left")
                    .isTrue();
            assertThat(isPaper(picture, new Rectangle(1130, 0, 70, 530)))
                    .as("right")
                    .isTrue();
            assertThat(isPaper(picture, new Rectangle(80, 492, 1040, 16)))
                    .as("above the foot")
                    .isTrue();
            assertThat(isPaper(picture, new Rectangle(80, 595, 1040, 35)))
                    .as("below the foot")
                    .isTrue();
            assertThat(isPaper(picture, new Rectangle(80, 150, 1040, 100)))
                    .as("text")
                    .isFalse();
        }
    }

    @Test
    void wordsThatMayNotBeShownAreNotDrawn() throws IOException {
        Rectangle belowTheText = new Rectangle(80, 300, 1040, 200);
        assertThat(isPaper(draw(SHORT, SHORT.repeat(4)), belowTheText)).isFalse();
        assertThat(isPaper(draw(SHORT, null), belowTheText)).isTrue();
    }

    @Test
    void theSameCardIsTheSamePictureAndAnotherHasAnotherMark() {
        CardText card = card(SHORT, null);
        assertThat(painter.picture(card)).isEqualTo(new CardPainter().picture(card(SHORT, null)));
        assertThat(card.mark())
                .isEqualTo(card(SHORT, null).mark())
                .isNotEqualTo(card(SHORT, "").mark());
    }

    private BufferedImage draw(String text, @Nullable String quote) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(painter.picture(card(text, quote))));
    }

    private static CardText card(String text, @Nullable String quote) {
        return new CardText("Claim 002-017 · predictive", text, quote, text, 0x1d6154);
    }

    private static boolean isPaper(BufferedImage picture, Rectangle part) {
        for (int x = part.x; x < part.x + part.width; x++) {
            for (int y = part.y; y < part.y + part.height; y++) {
                if (picture.getRGB(x, y) != PAPER) {
                    return false;
                }
            }
        }
        return true;
    }
}
