package parley.cards;

import static java.util.Objects.requireNonNull;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.awt.font.LineBreakMeasurer;
import java.awt.font.TextAttribute;
import java.awt.font.TextLayout;
import java.io.IOException;
import java.io.InputStream;
import java.text.AttributedString;
import java.util.ArrayList;
import java.util.List;

/** The archive's typeface on pictures; what it has no letters for, as hangul, is set in a serif of the system. */
final class Lettering {

    private static final String TYPEFACE = "/fonts/source-serif-4.ttf";

    private static final List<String> OTHERS =
            List.of("Noto Serif CJK KR", "Noto Serif KR", "NanumMyeongjo", "Noto Sans CJK KR", "UnBatang", "Batang");

    private static final float LEADING = 1.06f;

    /** Subpixel positions, so that letters stand as evenly at any size. */
    private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);

    private final Font typeface;
    private final Font other;

    Lettering() {
        try (InputStream file = requireNonNull(Lettering.class.getResourceAsStream(TYPEFACE))) {
            this.typeface = Font.createFont(Font.TRUETYPE_FONT, file);
        } catch (IOException | FontFormatException e) {
            throw new IllegalStateException(TYPEFACE + " cannot be read", e);
        }
        this.other = OTHERS.stream()
                .map(name -> new Font(name, Font.PLAIN, 1))
                .filter(font -> OTHERS.contains(font.getFamily()))
                .findFirst()
                .orElseGet(() -> new Font(Font.SERIF, Font.PLAIN, 1));
    }

    /** The text in lines of that width at most. */
    List<TextLayout> lines(String text, float size, float width) {
        LineBreakMeasurer measurer = new LineBreakMeasurer(set(text, size).getIterator(), CONTEXT);
        List<TextLayout> lines = new ArrayList<>();
        while (measurer.getPosition() < text.length()) {
            lines.add(measurer.nextLayout(width));
        }
        return lines;
    }

    /** The text in so many lines at most; where more would be needed it ends in an ellipsis. */
    List<TextLayout> lines(String text, float size, float width, int most) {
        String shown = text;
        List<TextLayout> lines = lines(shown, size, width);
        while (lines.size() > most) {
            int end = lines.subList(0, most).stream()
                            .mapToInt(TextLayout::getCharacterCount)
                            .sum()
                    - 2;
            int word = shown.lastIndexOf(' ', end);
            shown = shown.substring(0, word > 0 ? word : end) + "…";
            lines = lines(shown, size, width);
        }
        return lines;
    }

    private AttributedString set(String text, float size) {
        AttributedString set = new AttributedString(text);
        int at = 0;
        while (at < text.length()) {
            int known = typeface.canDisplayUpTo(text.substring(at));
            int gap = known < 0 ? text.length() : at + known;
            if (gap > at) {
                set.addAttribute(TextAttribute.FONT, typeface.deriveFont(size), at, gap);
            }
            int behind = gap;
            while (behind < text.length() && !typeface.canDisplay(text.codePointAt(behind))) {
                behind += Character.charCount(text.codePointAt(behind));
            }
            if (behind > gap) {
                set.addAttribute(TextAttribute.FONT, other.deriveFont(size), gap, behind);
            }
            at = behind;
        }
        return set;
    }

    static float height(List<TextLayout> lines) {
        return lines.stream().map(Lettering::height).reduce(0f, Float::sum);
    }

    static float height(TextLayout line) {
        return (line.getAscent() + line.getDescent() + line.getLeading()) * LEADING;
    }
}
