package parley.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.Character.UnicodeScript;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.core.LowerCaseFilterFactory;
import org.apache.lucene.analysis.custom.CustomAnalyzer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilterFactory;
import org.apache.lucene.analysis.en.PorterStemFilterFactory;
import org.apache.lucene.analysis.ko.KoreanPartOfSpeechStopFilterFactory;
import org.apache.lucene.analysis.ko.KoreanReadingFormFilterFactory;
import org.apache.lucene.analysis.ko.KoreanTokenizerFactory;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilterFactory;
import org.apache.lucene.analysis.standard.StandardTokenizerFactory;
import org.hibernate.search.backend.elasticsearch.analysis.ElasticsearchAnalysisConfigurationContext;
import org.hibernate.search.backend.elasticsearch.analysis.ElasticsearchAnalysisConfigurer;
import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurationContext;
import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurer;

/** How words are taken from a text, in the same way by each engine. */
public final class Analysis implements LuceneAnalysisConfigurer, ElasticsearchAnalysisConfigurer {

    static final String ENGLISH = "parley_english";
    static final String KOREAN = "parley_korean";
    static final String WORDS = "parley_words";

    /** Before it there is no letter of either script, so that most texts need no look-up. */
    private static final int FIRST = 0x1100;

    /** English words by their stems. */
    public static final Analyzer ENGLISH_ANALYZER = english();

    /** Korean words without their particles; Chinese letters as they are read in Korean. */
    public static final Analyzer KOREAN_ANALYZER = korean();

    /** Words as they are written, but for capitals and accents. */
    public static final Analyzer WORDS_ANALYZER = words();

    /** Whether a text has letters that the Korean analysis is for. */
    public static boolean isEastAsian(String text) {
        return text.codePoints().anyMatch(letter -> letter >= FIRST && isEastAsian(UnicodeScript.of(letter)));
    }

    private static boolean isEastAsian(UnicodeScript script) {
        return script == UnicodeScript.HANGUL || script == UnicodeScript.HAN;
    }

    private static Analyzer english() {
        try {
            return CustomAnalyzer.builder()
                    .withTokenizer(StandardTokenizerFactory.class)
                    .addTokenFilter(EnglishPossessiveFilterFactory.class)
                    .addTokenFilter(ASCIIFoldingFilterFactory.class)
                    .addTokenFilter(LowerCaseFilterFactory.class)
                    .addTokenFilter(PorterStemFilterFactory.class)
                    .build();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Analyzer korean() {
        try {
            return CustomAnalyzer.builder()
                    .withTokenizer(KoreanTokenizerFactory.class)
                    .addTokenFilter(KoreanPartOfSpeechStopFilterFactory.class)
                    .addTokenFilter(KoreanReadingFormFilterFactory.class)
                    .addTokenFilter(ASCIIFoldingFilterFactory.class)
                    .addTokenFilter(LowerCaseFilterFactory.class)
                    .build();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Analyzer words() {
        try {
            return CustomAnalyzer.builder()
                    .withTokenizer(StandardTokenizerFactory.class)
                    .addTokenFilter(EnglishPossessiveFilterFactory.class)
                    .addTokenFilter(ASCIIFoldingFilterFactory.class)
                    .addTokenFilter(LowerCaseFilterFactory.class)
                    .build();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void configure(LuceneAnalysisConfigurationContext context) {
        context.analyzer(ENGLISH).instance(ENGLISH_ANALYZER);
        context.analyzer(KOREAN).instance(KOREAN_ANALYZER);
        context.analyzer(WORDS).instance(WORDS_ANALYZER);
    }

    @Override
    public void configure(ElasticsearchAnalysisConfigurationContext context) {
        context.tokenFilter("parley_possessive").type("stemmer").param("language", "possessive_english");
        context.analyzer(ENGLISH)
                .custom()
                .tokenizer("standard")
                .tokenFilters("parley_possessive", "asciifolding", "lowercase", "porter_stem");
        context.analyzer(KOREAN)
                .custom()
                .tokenizer("nori_tokenizer")
                .tokenFilters("nori_part_of_speech", "nori_readingform", "asciifolding", "lowercase");
        context.analyzer(WORDS)
                .custom()
                .tokenizer("standard")
                .tokenFilters("parley_possessive", "asciifolding", "lowercase");
    }
}
