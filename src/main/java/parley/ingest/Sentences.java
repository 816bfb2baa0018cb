package parley.ingest;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The sentences of a paragraph, as places in it. */
public final class Sentences {

    /** A full stop behind these ends no sentence. */
    private static final Pattern ABBREVIATION =
            Pattern.compile("(?:^|.*[\\s(“‘])(?:[A-Z]\\.)+\\s*|.*\\b(?:Mr|Mrs|Dr|vs)\\.\\s*");

    private Sentences() {}

    /**
     * @param start offset of the first character
     * @param end offset behind the last character that is no space
     */
    public record Sentence(int start, int end, String text) {

        public boolean touches(int from, int to) {
            return from < end && start < to;
        }
    }

    public static List<Sentence> of(String paragraph, String language) {
        BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.forLanguageTag(language));
        breaks.setText(paragraph);
        List<Sentence> sentences = new ArrayList<>();
        int start = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            String text = paragraph.substring(start, end);
            if (end < paragraph.length() && ABBREVIATION.matcher(text).matches()) {
                continue;
            }
            if (!text.isBlank()) {
                String words = text.stripTrailing();
                sentences.add(new Sentence(start, start + words.length(), words));
            }
            start = end;
        }
        return sentences;
    }
}
