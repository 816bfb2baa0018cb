package parley.index;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import parley.articles.Article;
import parley.authors.Author;
import parley.facets.Facet;
import parley.site.Slugs;

/** What the index holds of one thing; where rights forbid showing words, they are not among them. */
final class Entry {

    private final List<String> names = new ArrayList<>();
    private final List<String> texts = new ArrayList<>();
    private final Map<String, Collection<String>> values = new HashMap<>();
    private @Nullable LocalDate earliest;
    private @Nullable LocalDate latest;
    private String code = "";
    private String place = "";

    /** What it is called; absent names are left out. */
    Entry named(@Nullable String... called) {
        Stream.of(called).filter(name -> name != null).forEach(names::add);
        return this;
    }

    /** Words by which it is found; absent ones are left out. */
    Entry saying(@Nullable String... words) {
        Stream.of(words).filter(text -> text != null).forEach(texts::add);
        return this;
    }

    Entry with(Facet facet, Stream<String> slugs) {
        values.put(facet.parameter(), Set.copyOf(slugs.toList()));
        return this;
    }

    Entry with(Facet facet, Enum<?> value) {
        return with(facet, Stream.of(Slugs.of(value)));
    }

    /** In an article, at a place that orders it among all others of its kind there. */
    Entry in(Article article, int number) {
        earliest = article.publication().publishedEarliest();
        latest = article.publication().publishedLatest();
        code = "%s %06d".formatted(article.code(), number);
        place = earliest + " " + code;
        with(Facet.YEAR, Stream.of(String.valueOf(earliest.getYear())));
        with(Facet.ARTICLE, Stream.of(article.slug()));
        return with(Facet.AUTHOR, article.authors().stream().map(Author::slug));
    }

    /** For what stands in no article: its place in its own order. */
    Entry at(String order) {
        code = order;
        place = order;
        return this;
    }

    List<String> names() {
        return names;
    }

    List<String> texts() {
        return texts;
    }

    /** The values of each facet, by the name of its parameter. */
    Map<String, Collection<String>> values() {
        return values;
    }

    @Nullable
    LocalDate earliest() {
        return earliest;
    }

    @Nullable
    LocalDate latest() {
        return latest;
    }

    String code() {
        return code;
    }

    String place() {
        return place;
    }
}
