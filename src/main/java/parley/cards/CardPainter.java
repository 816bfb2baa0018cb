package parley.cards;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.font.TextLayout;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.util.ConcurrentLruCache;
import org.springframework.util.function.SingletonSupplier;
import parley.site.NotFound;

/** Draws cards as pictures, in the size in which networks show them beside a link. */
@Component
class CardPainter {

    private static final Logger LOG = LoggerFactory.getLogger(CardPainter.class);

    static final int WIDTH = 1200;
    static final int HEIGHT = 630;

    private static final int MARGIN = 80;
    private static final float INNER = WIDTH - 2f * MARGIN;

    /** Where the text begins, and where it has to end. */
    private static final float TOP = 150;

    private static final float BOTTOM = 486;
    private static final float GAP = 26;

    /** From the largest letters to the smallest; words that do not fit even these are cut. */
    private static final float[] SIZES = {64, 58, 52, 47, 42, 38, 34};

    private static final float SMALL = 28;

    /** So small that whose it is and of when, which may be a range and inferred, is said in two lines. */
    private static final float SMALLEST = 24;

    /** How much smaller the source's words are than what is said of them. */
    private static final float WORDS = 0.62f;

    /** More than these no card has room for. */
    private static final int MOST_CHARACTERS = 700;

    private static final Color PAPER = new Color(0xfdfcf9);
    private static final Color INK = new Color(0x1f1d1a);
    private static final Color INK_2 = new Color(0x59554d);
    private static final Color RULE = new Color(0xdcd7ca);

    private static final int KEPT = 100;

    private final SingletonSupplier<Lettering> lettering = SingletonSupplier.of(Lettering::new);
    private final ConcurrentLruCache<CardText, byte[]> drawn = new ConcurrentLruCache<>(KEPT, this::draw);

    /**
     * The picture as PNG; drawn once for as long as it is asked for.
     *
     * @throws NotFound on a system without any letters, as a Linux that has no fontconfig
     */
    byte[] picture(CardText card) {
        try {
            return drawn.get(card);
        } catch (LinkageError | InternalError noLetters) {
            LOG.warn("Pictures of cards cannot be drawn here: install fontconfig and a font.", noLetters);
            throw new NotFound(card.label());
        }
    }

    private byte[] draw(CardText card) {
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        try {
            pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            pen.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
            pen.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
            draw(card, pen, lettering.obtain());
        } finally {
            pen.dispose();
        }
        return png(image);
    }

    private static void draw(CardText card, Graphics2D pen, Lettering letters) {
        pen.setColor(PAPER);
        pen.fillRect(0, 0, WIDTH, HEIGHT);
        pen.setColor(new Color(card.accent()));
        pen.fillRect(0, 0, 20, HEIGHT);
        lines("Parley", 40, INK, 34, 1, pen, letters);
        lines(card.label(), SMALL, new Color(card.accent()), 92, 1, pen, letters);
        text(clean(card.text()), card.quote() == null ? null : "“" + clean(card.quote()) + "”", pen, letters);
        pen.setColor(RULE);
        pen.fillRect(MARGIN, 510, Math.round(INNER), 2);
        lines(clean(card.foot()), SMALLEST, INK_2, 522, 2, pen, letters);
    }

    private static void lines(
            String text, float size, Color color, float y, int most, Graphics2D pen, Lettering letters) {
        pen.setColor(color);
        down(letters.lines(text, size, INNER, most), y, pen);
    }

    /** As large as it fits; where even the smallest letters do not, the words are cut before the text is. */
    private static void text(String text, @Nullable String quote, Graphics2D pen, Lettering letters) {
        List<TextLayout> head = List.of();
        List<TextLayout> words = List.of();
        for (float size : SIZES) {
            head = letters.lines(text, size, INNER);
            words = quote == null ? List.of() : letters.lines(quote, Math.max(SMALL, size * WORDS), INNER);
            if (Lettering.height(head) + GAP + Lettering.height(words) <= BOTTOM - TOP) {
                break;
            }
        }
        if (rows(head, BOTTOM - TOP) < head.size()) {
            head = letters.lines(text, SIZES[SIZES.length - 1], INNER, rows(head, BOTTOM - TOP));
        }
        pen.setColor(INK);
        float y = down(head, TOP, pen) + GAP;
        if (quote != null && rows(words, BOTTOM - y) > 0) {
            pen.setColor(INK_2);
            int rows = rows(words, BOTTOM - y);
            down(rows < words.size() ? letters.lines(quote, SMALL, INNER, rows) : words, y, pen);
        }
    }

    private static int rows(List<TextLayout> lines, float space) {
        return (int) (space / Lettering.height(lines.getFirst()));
    }

    private static float down(List<TextLayout> lines, float top, Graphics2D pen) {
        float y = top;
        for (TextLayout line : lines) {
            line.draw(pen, MARGIN, y + line.getAscent());
            y += Lettering.height(line);
        }
        return y;
    }

    private static String clean(String text) {
        String clean = text.replaceAll("\\s+", " ").strip();
        return clean.length() <= MOST_CHARACTERS ? clean : clean.substring(0, MOST_CHARACTERS) + "…";
    }

    private static byte[] png(BufferedImage image) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
