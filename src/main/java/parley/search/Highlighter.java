package parley.search;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Predicate;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.search.spell.LevenshteinDistance;
import parley.index.Analysis;
import parley.query.Query;
import parley.query.Query.All;
import parley.query.Query.Any;
import parley.query.Query.Manner;
import parley.query.Query.Name;
import parley.query.Query.Words;

/**
 * Finds the sought words in a text that may be shown. It works on the text itself and not on the index, so that nothing
 * can come to light that the text does not show.
 */
final class Highlighter {

    /** Characters of a text that a list shows. */
    private static final int EXCERPT = 280;

    private static final int BEFORE = 80;

    private final List<List<String>> english = new ArrayList<>();
    private final List<List<String>> korean = new ArrayList<>();
    private final List<Predicate<String>> alike = new ArrayList<>();

    Highlighter(Query query) {
        collect(query);
    }

    private void collect(Query query) {
        switch (query) {
            case Words(String text, Manner manner) -> words(text, manner);
            case Name(String text, List<String> spellings) ->
                spellings.forEach(spelling -> words(spelling, Manner.PHRASE));
            case All(List<Query> parts) -> parts.forEach(this::collect);
            case Any(List<Query> parts) -> parts.forEach(this::collect);
            default -> {}
        }
    }

    private void words(String text, Manner manner) {
        switch (manner) {
            case WORD, PHRASE -> {
                add(english, Analysis.ENGLISH_ANALYZER, text);
                if (Analysis.isEastAsian(text)) {
                    add(korean, Analysis.KOREAN_ANALYZER, text);
                }
            }
            case PREFIX -> {
                List<String> words = Tokenized.terms(Analysis.WORDS_ANALYZER, text);
                words.forEach(word -> alike.add(term -> term.startsWith(word)));
            }
            case FUZZY ->
                Tokenized.terms(Analysis.WORDS_ANALYZER, text).forEach(word -> alike.add(term -> isAlike(term, word)));
        }
    }

    private static void add(List<List<String>> sequences, Analyzer analyzer, String text) {
        List<String> terms = Tokenized.terms(analyzer, text);
        if (!terms.isEmpty()) {
            sequences.add(terms);
        }
    }

    private static boolean isAlike(String term, String word) {
        int longer = Math.max(term.length(), word.length());
        float similarity = new LevenshteinDistance().getDistance(term, word);
        return term.charAt(0) == word.charAt(0) && Math.round((1 - similarity) * longer) <= Predicates.distance(word);
    }

    /** The whole text. */
    List<Piece> mark(String text) {
        return pieces(text, found(text), 0, text.length());
    }

    /** So much of a long text that the first words found are in it. */
    List<Piece> excerpt(String text) {
        BitSet found = found(text);
        if (text.length() <= EXCERPT) {
            return pieces(text, found, 0, text.length());
        }
        int from = Math.max(0, Math.max(found.nextSetBit(0), 0) - BEFORE);
        if (from > 0) {
            from = text.indexOf(' ', from) + 1;
        }
        int to = Math.min(text.length(), from + EXCERPT);
        if (to < text.length()) {
            to = Math.max(from, text.lastIndexOf(' ', to));
        }
        List<Piece> pieces = new ArrayList<>();
        if (from > 0) {
            pieces.add(new Piece("… ", false));
        }
        pieces.addAll(pieces(text, found, from, to));
        if (to < text.length()) {
            pieces.add(new Piece(" …", false));
        }
        return pieces;
    }

    private BitSet found(String text) {
        BitSet found = new BitSet(text.length());
        if (!english.isEmpty()) {
            mark(Tokenized.of(Analysis.ENGLISH_ANALYZER, text), english, found);
        }
        if (!korean.isEmpty() && Analysis.isEastAsian(text)) {
            mark(Tokenized.of(Analysis.KOREAN_ANALYZER, text), korean, found);
        }
        if (!alike.isEmpty()) {
            Tokenized.of(Analysis.WORDS_ANALYZER, text).stream()
                    .filter(word -> alike.stream().anyMatch(like -> like.test(word.term())))
                    .forEach(word -> found.set(word.start(), word.end()));
        }
        return found;
    }

    private static void mark(List<Tokenized> words, List<List<String>> sequences, BitSet found) {
        for (int at = 0; at < words.size(); at++) {
            for (List<String> sequence : sequences) {
                if (begins(words, at, sequence)) {
                    found.set(
                            words.get(at).start(),
                            words.get(at + sequence.size() - 1).end());
                }
            }
        }
    }

    private static boolean begins(List<Tokenized> words, int at, List<String> sequence) {
        if (at + sequence.size() > words.size()) {
            return false;
        }
        for (int ahead = 0; ahead < sequence.size(); ahead++) {
            if (!words.get(at + ahead).term().equals(sequence.get(ahead))) {
                return false;
            }
        }
        return true;
    }

    private static List<Piece> pieces(String text, BitSet found, int from, int to) {
        List<Piece> pieces = new ArrayList<>();
        int at = from;
        while (at < to) {
            boolean marked = found.get(at);
            int next = marked ? found.nextClearBit(at) : found.nextSetBit(at);
            int end = next < 0 ? to : Math.min(next, to);
            pieces.add(new Piece(text.substring(at, end), marked));
            at = end;
        }
        return pieces;
    }
}
