package parley.cards;

import org.springframework.stereotype.Component;
import parley.claims.ClaimCard;
import parley.site.Frame;

/** How others put the card of a claim into their pages. */
@Component
public class Embedding {

    /** Pixels, where the page that takes the card in does not say otherwise. */
    static final int WIDTH = 600;

    private static final int NARROWEST = 240;

    /** How the style sheet sets a card, in pixels. */
    private static final int PADDING = 54;

    private static final double CHARACTER = 8.4;
    private static final int LINE = 27;

    /** Characters that state the rights, about. */
    private static final int RIGHTS = 80;

    private final Frame frame;

    Embedding(Frame frame) {
        this.frame = frame;
    }

    /** The code to copy into a page. */
    public String code(ClaimCard claim) {
        return code(claim, WIDTH, height(claim, WIDTH));
    }

    /** The code, for a frame of that size. */
    String code(ClaimCard claim, int width, int height) {
        return "<iframe src=\"" + frame.absolute(claim.address()) + "/embed\" title=\"Claim " + claim.id()
                + " in Parley\" width=\"" + width + "\" height=\"" + height
                + "\" loading=\"lazy\" style=\"max-width:100%;border:0\"></iframe>";
    }

    static int width(int most) {
        return Math.clamp(most, NARROWEST, WIDTH);
    }

    /** About as high as the card will be, so that it need not scroll. */
    static int height(ClaimCard claim, int width) {
        String quote = claim.quote();
        int rows = rows(claim.statement().length(), width)
                + (quote == null ? 0 : rows(quote.length(), width))
                + rows(RIGHTS, width);
        return (rows + 4) * LINE + PADDING;
    }

    private static int rows(int characters, int width) {
        return (int) Math.ceil((characters + 6) * CHARACTER / (width - PADDING));
    }
}
