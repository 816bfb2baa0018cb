package parley.index;

import jakarta.persistence.EntityManagerFactory;
import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.spell.DirectSpellChecker;
import org.apache.lucene.search.spell.SuggestMode;
import org.apache.lucene.search.spell.SuggestWord;
import org.hibernate.search.backend.lucene.LuceneExtension;
import org.hibernate.search.mapper.orm.Search;
import org.springframework.stereotype.Component;

/** The words of the archive, for whoever misspelled one. Only the embedded engine tells them. */
@Component
public class Vocabulary {

    private static final int CANDIDATES = 5;

    private final EntityManagerFactory entities;
    private final SearchSettings settings;

    Vocabulary(EntityManagerFactory entities, SearchSettings settings) {
        this.entities = entities;
        this.settings = settings;
    }

    /** The word of the archive that is spelled most like this one, which the archive does not have. */
    public Optional<String> nearest(String word) {
        if (!settings.embedded()) {
            return Optional.empty();
        }
        DirectSpellChecker spelling = new DirectSpellChecker();
        spelling.setMinQueryLength(4);
        spelling.setAccuracy(0.65f);
        try (IndexReader reader = Search.mapping(entities)
                .scope(Object.class)
                .extension(LuceneExtension.get())
                .openIndexReader(Set.of())) {
            SuggestWord[] alike = spelling.suggestSimilar(
                    new Term(IndexFields.WORDS, word.toLowerCase(Locale.ROOT)),
                    CANDIDATES,
                    reader,
                    SuggestMode.SUGGEST_WHEN_NOT_IN_INDEX);
            return Arrays.stream(alike)
                    .max(Comparator.comparingDouble((SuggestWord candidate) -> candidate.score)
                            .thenComparingInt(candidate -> candidate.freq))
                    .map(candidate -> candidate.string);
        } catch (IOException | RuntimeException e) {
            // Whoever misspelled a word has no use for another failure.
            return Optional.empty();
        }
    }
}
