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

/** The words of the archive, for whoever misspelled one. */
@Component
public class Vocabulary {

    /** Letters that a word has to have, and how much of it has to be right, from 0 to 1. */
    static final int SHORTEST = 4;

    static final float ACCURACY = 0.65f;

    private static final int CANDIDATES = 5;

    private final EntityManagerFactory entities;
    private final SearchSettings settings;
    private final RemoteEngine remote;

    Vocabulary(EntityManagerFactory entities, SearchSettings settings, RemoteEngine remote) {
        this.entities = entities;
        this.settings = settings;
        this.remote = remote;
    }

    /** The word of the archive that is spelled most like this one, which the archive does not have. */
    public Optional<String> nearest(String word) {
        try {
            return settings.embedded() ? nearestEmbedded(word) : remote.nearest(word);
        } catch (IOException | RuntimeException e) {
            // Whoever misspelled a word has no use for another failure.
            return Optional.empty();
        }
    }

    private Optional<String> nearestEmbedded(String word) throws IOException {
        DirectSpellChecker spelling = new DirectSpellChecker();
        spelling.setMinQueryLength(SHORTEST);
        spelling.setAccuracy(ACCURACY);
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
        }
    }
}
