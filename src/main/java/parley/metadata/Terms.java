package parley.metadata;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import parley.metadata.Metadata.Term;

/** Gathers terms; what is absent is not said. */
final class Terms {

    private final List<Term> terms = new ArrayList<>();

    Terms add(String name, @Nullable String content) {
        if (content != null) {
            terms.add(new Term(name, content));
        }
        return this;
    }

    Terms addAll(String name, List<String> contents) {
        contents.forEach(content -> add(name, content));
        return this;
    }

    List<Term> list() {
        return List.copyOf(terms);
    }
}
