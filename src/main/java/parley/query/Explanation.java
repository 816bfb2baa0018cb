package parley.query;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import parley.query.Query.All;
import parley.query.Query.Any;
import parley.query.Query.Chosen;
import parley.query.Query.Manner;
import parley.query.Query.Name;
import parley.query.Query.Not;
import parley.query.Query.Period;
import parley.query.Query.Sought;
import parley.query.Query.Words;
import parley.subjects.Edtf;

/** Says to a reader how a question was understood. */
public record Explanation(MessageSource messages, Locale locale) {

    public String of(Query query) {
        return switch (query) {
            case Words(String text, Manner manner) ->
                switch (manner) {
                    case WORD -> say("word", text);
                    case PHRASE -> say("phrase", text);
                    case PREFIX -> say("prefix", text);
                    case FUZZY -> say("fuzzy", text);
                };
            case Name(String text, List<String> spellings) ->
                say("name", text, String.join(", ", spellings.subList(1, spellings.size())));
            case Sought(Field field, List<String> values) -> field(field, String.join(", ", values));
            case Chosen chosen ->
                field(chosen.field(), any(chosen.slugs().isEmpty() ? chosen.values() : chosen.labels()));
            case Period(Field field, String date, LocalDate from, LocalDate to) ->
                say(field.word(), Edtf.parse(date).inWords(locale));
            case Not(Query not) -> say("not", of(not));
            case Any(List<Query> parts) -> any(parts.stream().map(this::of).toList());
            case All(List<Query> parts) -> parts.stream().map(this::of).collect(joining(say("and")));
        };
    }

    private String field(Field field, String values) {
        return messages.getMessage("facet." + field.word(), null, locale) + ": " + values;
    }

    private String any(List<String> values) {
        return String.join(say("or"), values);
    }

    private String say(String part, Object... arguments) {
        return messages.getMessage("search.part." + part, arguments, locale);
    }
}
