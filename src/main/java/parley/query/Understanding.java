package parley.query;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import parley.facets.Facet;
import parley.query.Query.All;
import parley.query.Query.Any;
import parley.query.Query.Chosen;
import parley.query.Query.Manner;
import parley.query.Query.Name;
import parley.query.Query.Not;
import parley.query.Query.Sought;
import parley.query.Query.Words;
import parley.site.Languages;

/** Finds out what the words of a question mean in this archive: whose names they are, and which values are meant. */
@Component
public class Understanding {

    /** More articles than these are not meant by one value. */
    private static final int MOST_ARTICLES = 50;

    private final NamesNow names;
    private final JdbcClient sql;
    private final MessageSource messages;

    Understanding(NamesNow names, JdbcClient sql, MessageSource messages) {
        this.names = names;
        this.sql = sql;
        this.messages = messages;
    }

    /** The same question with names and values in place of words. */
    public Reading of(Reading read) {
        List<Remark> remarks = new ArrayList<>(read.remarks());
        return new Reading(understood(read.query(), names.get(), remarks), remarks);
    }

    private Query understood(Query query, Names known, List<Remark> remarks) {
        return switch (query) {
            case Words(String text, Manner manner)
            when manner == Manner.WORD || manner == Manner.PHRASE ->
                known.spellings(text)
                        .filter(spellings -> spellings.size() > 1)
                        .<Query>map(spellings -> new Name(text, spellings))
                        .orElse(query);
            case Sought(Field field, List<String> values) -> chosen(field, values, known, remarks);
            case Not(Query not) -> new Not(understood(not, known, remarks));
            case Any(List<Query> parts) ->
                new Any(parts.stream()
                        .map(part -> understood(part, known, remarks))
                        .toList());
            case All(List<Query> parts) ->
                new All(withNames(parts, known).stream()
                        .map(part -> understood(part, known, remarks))
                        .toList());
            default -> query;
        };
    }

    /** Words next to each other that are a name together become one; the longest name is taken. */
    private static List<Query> withNames(List<Query> parts, Names known) {
        List<Query> joined = new ArrayList<>();
        int at = 0;
        while (at < parts.size()) {
            int longest = 1;
            for (int length = 2; length <= Names.MOST_WORDS && at + length <= parts.size(); length++) {
                Optional<String> together = together(parts.subList(at, at + length));
                if (together.isEmpty()) {
                    break;
                }
                if (known.called(together.get()).isPresent()) {
                    longest = length;
                }
            }
            if (longest == 1) {
                joined.add(parts.get(at));
            } else {
                String name = together(parts.subList(at, at + longest)).orElseThrow();
                joined.add(new Words(name, Manner.PHRASE));
            }
            at += longest;
        }
        return joined;
    }

    private static Optional<String> together(List<Query> parts) {
        List<String> words = parts.stream()
                .filter(Words.class::isInstance)
                .map(Words.class::cast)
                .filter(word -> word.manner() == Manner.WORD)
                .map(Words::text)
                .toList();
        return words.size() == parts.size() ? Optional.of(String.join(" ", words)) : Optional.empty();
    }

    private Query chosen(Field field, List<String> values, Names known, List<Remark> remarks) {
        Facet facet = requireNonNull(field.facet());
        Map<String, String> slugs = new LinkedHashMap<>();
        for (String value : values) {
            Map<String, String> meant = meant(facet, value.strip(), known);
            if (meant.isEmpty()) {
                remarks.add(
                        facet.closed()
                                ? Remark.of("no-word", field.word(), value, String.join(", ", facet.words()))
                                : Remark.of("unknown", field.word(), value));
            }
            slugs.putAll(meant);
        }
        return new Chosen(field, values, List.copyOf(slugs.keySet()), List.copyOf(new LinkedHashSet<>(slugs.values())));
    }

    /** The values that are meant, by their slugs, with what they are called. */
    private Map<String, String> meant(Facet facet, String value, Names known) {
        Map<String, String> meant = new LinkedHashMap<>();
        if (facet.closed()) {
            facet.words().stream()
                    .filter(word -> Names.folded(word).equals(Names.folded(value))
                            || Languages.SPOKEN.stream()
                                    .anyMatch(language -> Names.folded(said(facet, word, language))
                                            .equals(Names.folded(value))))
                    .forEach(word -> meant.put(word, said(facet, word, LocaleContextHolder.getLocale())));
            return meant;
        }
        switch (facet) {
            case ARTICLE -> articles(value, meant);
            case AUTHOR, ACTOR, SUMMIT, TOPIC, HOLDER ->
                known.meant(facet, value).forEach(named -> meant.put(named.slug(), named.label()));
            default -> {
                if (value.matches("[0-9]{4}")) {
                    meant.put(value, value);
                }
            }
        }
        return meant;
    }

    private String said(Facet facet, String word, Locale language) {
        return messages.getMessage(facet.parameter() + "." + word, null, language);
    }

    /** Articles by code, by slug, or with these words in the slug. */
    private void articles(String value, Map<String, String> meant) {
        String words = String.join("-", Arrays.asList(Names.words(value)));
        if (!words.isEmpty()) {
            sql.sql("select slug, title from article where code = :code or slug = :slug or slug like :like limit :most")
                    .param("code", value)
                    .param("slug", words)
                    .param("like", "%" + words.replaceAll("[%_]", "") + "%")
                    .param("most", MOST_ARTICLES)
                    .query((row, number) ->
                            meant.put(requireNonNull(row.getString("slug")), requireNonNull(row.getString("title"))))
                    .list();
        }
    }
}
