package parley.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/**
 * A word of a text as an analysis sees it.
 *
 * @param term stemmed or folded
 * @param start offset of its first character in the text
 * @param end offset behind its last character
 */
record Tokenized(String term, int start, int end) {

    static List<Tokenized> of(Analyzer analyzer, String text) {
        try (TokenStream words = analyzer.tokenStream("", text)) {
            CharTermAttribute term = words.addAttribute(CharTermAttribute.class);
            OffsetAttribute place = words.addAttribute(OffsetAttribute.class);
            List<Tokenized> all = new ArrayList<>();
            words.reset();
            while (words.incrementToken()) {
                all.add(new Tokenized(term.toString(), place.startOffset(), place.endOffset()));
            }
            words.end();
            return all;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<String> terms(Analyzer analyzer, String text) {
        return of(analyzer, text).stream().map(Tokenized::term).toList();
    }
}
