package parley.versions;

import com.fasterxml.jackson.annotation.JsonValue;
import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import parley.site.Slugs;

/** Two texts, word by word: what both have, what only the earlier has, what only the later. */
final class WordDiff {

    private WordDiff() {}

    public enum Kind {
        SAME,
        DELETED,
        INSERTED;

        /** As data and templates call it. */
        @JsonValue
        public String slug() {
            return Slugs.of(this);
        }
    }

    /** Words that follow each other and share one fate. */
    public record Piece(Kind kind, String text) {}

    /** The pieces in order; without the inserted ones they are the earlier text, without the deleted ones the later. */
    static List<Piece> of(String earlier, String later, String language) {
        List<String> before = words(earlier, language);
        List<String> after = words(later, language);
        List<Piece> pieces = new ArrayList<>();
        int at = 0;
        for (AbstractDelta<String> delta : DiffUtils.diff(before, after).getDeltas()) {
            add(pieces, Kind.SAME, before.subList(at, delta.getSource().getPosition()));
            add(pieces, Kind.DELETED, delta.getSource().getLines());
            add(pieces, Kind.INSERTED, delta.getTarget().getLines());
            at = delta.getSource().getPosition() + delta.getSource().size();
        }
        add(pieces, Kind.SAME, before.subList(at, before.size()));
        return joined(pieces);
    }

    private static void add(List<Piece> pieces, Kind kind, List<String> words) {
        if (!words.isEmpty()) {
            pieces.add(new Piece(kind, String.join("", words)));
        }
    }

    /** Words that were replaced one after the other are one replacement: the space between them is no common ground. */
    private static List<Piece> joined(List<Piece> pieces) {
        List<Piece> joined = new ArrayList<>();
        StringBuilder deleted = new StringBuilder();
        StringBuilder inserted = new StringBuilder();
        for (int at = 0; at < pieces.size(); at++) {
            Piece piece = pieces.get(at);
            switch (piece.kind()) {
                case DELETED -> deleted.append(piece.text());
                case INSERTED -> inserted.append(piece.text());
                case SAME -> {
                    boolean within = at > 0 && at + 1 < pieces.size();
                    if (within && piece.text().isBlank()) {
                        deleted.append(piece.text());
                        inserted.append(piece.text());
                    } else {
                        flush(joined, deleted, inserted);
                        joined.add(piece);
                    }
                }
            }
        }
        flush(joined, deleted, inserted);
        return joined;
    }

    private static void flush(List<Piece> joined, StringBuilder deleted, StringBuilder inserted) {
        if (!deleted.isEmpty()) {
            joined.add(new Piece(Kind.DELETED, deleted.toString()));
        }
        if (!inserted.isEmpty()) {
            joined.add(new Piece(Kind.INSERTED, inserted.toString()));
        }
        deleted.setLength(0);
        inserted.setLength(0);
    }

    /** Words, and what stands between them, as the language has it. */
    private static List<String> words(String text, String language) {
        BreakIterator breaks = BreakIterator.getWordInstance(Locale.forLanguageTag(language));
        breaks.setText(text);
        List<String> words = new ArrayList<>();
        int start = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            words.add(text.substring(start, end));
            start = end;
        }
        return words;
    }
}
