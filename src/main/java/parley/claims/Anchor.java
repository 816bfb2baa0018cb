package parley.claims;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Optional;

/**
 * The place of words in a paragraph: at once a text position selector and a text quote selector of the Web Annotation
 * model.
 *
 * @param start offset of the first character in the paragraph, in UTF-16 units
 * @param end offset behind the last character
 * @param exact the words themselves
 * @param prefix up to {@value #CONTEXT} characters before them
 * @param suffix up to {@value #CONTEXT} characters behind them
 */
@Embeddable
public record Anchor(
        @Column(name = "start_at") int start,
        @Column(name = "end_at") int end,
        String exact,
        String prefix,
        String suffix) {

    public static final int CONTEXT = 32;

    public Anchor {
        if (start < 0 || end <= start || exact.length() != end - start) {
            throw new IllegalArgumentException("no words from " + start + " to " + end);
        }
    }

    /** The words from {@code start} to {@code end} of a paragraph. */
    public static Anchor at(String paragraph, int start, int end) {
        int before = Math.max(0, start - CONTEXT);
        int behind = Math.min(paragraph.length(), end + CONTEXT);
        // A pair of surrogates is one character and is not cut in two.
        if (before > 0 && Character.isLowSurrogate(paragraph.charAt(before))) {
            before++;
        }
        if (behind < paragraph.length() && Character.isLowSurrogate(paragraph.charAt(behind))) {
            behind--;
        }
        return new Anchor(
                start,
                end,
                paragraph.substring(start, end),
                paragraph.substring(before, start),
                paragraph.substring(end, Math.max(end, behind)));
    }

    /**
     * Finds a quote in a paragraph.
     *
     * @param prefix words that must stand directly before the quote; may be empty
     * @param suffix words that must stand directly behind it; may be empty
     * @return its place; nothing if the quote does not occur there, or more than once
     */
    public static Optional<Anchor> find(String paragraph, String quote, String prefix, String suffix) {
        if (quote.isEmpty()) {
            return Optional.empty();
        }
        String wanted = prefix + quote + suffix;
        int first = paragraph.indexOf(wanted);
        if (first < 0 || paragraph.indexOf(wanted, first + 1) >= 0) {
            return Optional.empty();
        }
        int start = first + prefix.length();
        return Optional.of(at(paragraph, start, start + quote.length()));
    }
}
