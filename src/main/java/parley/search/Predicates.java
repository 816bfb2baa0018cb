package parley.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.BooleanPredicateClausesStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.jspecify.annotations.Nullable;
import parley.claims.Claim;
import parley.index.Analysis;
import parley.index.IndexFields;
import parley.query.Field;
import parley.query.Query;
import parley.query.Query.All;
import parley.query.Query.Any;
import parley.query.Query.Chosen;
import parley.query.Query.Manner;
import parley.query.Query.Name;
import parley.query.Query.Not;
import parley.query.Query.Period;
import parley.query.Query.Sought;
import parley.query.Query.Words;
import parley.subjects.Actor;
import parley.subjects.Summit;
import parley.subjects.Topic;

/** Says a question in the words of the engine. */
final class Predicates {

    /** A word in a name weighs more than one in a text. */
    private static final float NAME = 3;

    private final SearchPredicateFactory is;

    Predicates(SearchPredicateFactory is) {
        this.is = is;
    }

    /** The fields that a question asks for, the excluded ones included. */
    static Set<Field> fields(Query query) {
        Set<Field> fields = EnumSet.noneOf(Field.class);
        collect(query, fields);
        return fields;
    }

    private static void collect(Query query, Set<Field> fields) {
        switch (query) {
            case Chosen chosen -> fields.add(chosen.field());
            case Sought(Field field, List<String> values) -> fields.add(field);
            case Period period -> fields.add(period.field());
            case Not(Query not) -> collect(not, fields);
            case All(List<Query> parts) -> parts.forEach(part -> collect(part, fields));
            case Any(List<Query> parts) -> parts.forEach(part -> collect(part, fields));
            case Words words -> {}
            case Name name -> {}
        }
    }

    SearchPredicate of(Query query) {
        return step(query);
    }

    private SearchPredicate step(Query query) {
        return switch (query) {
            case Words(String text, Manner manner) ->
                switch (manner) {
                    case WORD, PHRASE -> phrase(text);
                    case PREFIX -> prefix(text);
                    case FUZZY -> fuzzy(text);
                };
            case Name(String text, List<String> spellings) ->
                any(spellings.stream().map(this::phrase));
            case Chosen chosen -> terms(chosen.field(), chosen.slugs());
            case Sought(Field field, List<String> values) -> none();
            case Period(Field field, String date, LocalDate from, LocalDate to) -> period(field, from, to);
            case Not(Query not) -> is.matchAll().except(step(not)).toPredicate();
            case Any(List<Query> parts) -> any(parts.stream().map(this::step));
            case All(List<Query> parts) -> all(parts);
        };
    }

    private SearchPredicate none() {
        return is.matchNone().toPredicate();
    }

    private SearchPredicate terms(Field field, List<String> slugs) {
        return slugs.isEmpty()
                ? none()
                : is.terms().field(field.word()).matchingAny(slugs).toPredicate();
    }

    private SearchPredicate any(Stream<SearchPredicate> predicates) {
        BooleanPredicateClausesStep<?, ?> any = is.bool();
        predicates.forEach(any::should);
        return any.toPredicate();
    }

    private SearchPredicate every(Stream<SearchPredicate> predicates) {
        BooleanPredicateClausesStep<?, ?> every = is.bool();
        predicates.forEach(every::must);
        return every.toPredicate();
    }

    private SearchPredicate all(List<Query> parts) {
        if (parts.isEmpty()) {
            return is.matchAll().toPredicate();
        }
        BooleanPredicateClausesStep<?, ?> all = is.bool();
        for (Query part : parts) {
            switch (part) {
                case Not(Query not) -> all.mustNot(step(not));
                case Chosen chosen -> all.filter(step(chosen));
                case Period period -> all.filter(step(period));
                default -> all.must(step(part));
            }
        }
        return all.toPredicate();
    }

    private SearchPredicate phrase(String text) {
        BooleanPredicateClausesStep<?, ?> any = is.bool()
                .should(is.phrase().field(IndexFields.NAME).boost(NAME).matching(text))
                .should(is.phrase().field(IndexFields.TEXT).matching(text));
        if (Analysis.isEastAsian(text)) {
            any.should(is.phrase().field(IndexFields.KOREAN).matching(text));
        }
        return any.toPredicate();
    }

    /** The last word begins so; those before it stand before it, as in "jong-u*". */
    private SearchPredicate prefix(String text) {
        List<String> words = Tokenized.terms(Analysis.WORDS_ANALYZER, text);
        if (words.isEmpty()) {
            return none();
        }
        List<SearchPredicate> all = new ArrayList<>();
        words.subList(0, words.size() - 1)
                .forEach(word -> all.add(
                        is.phrase().field(IndexFields.WORDS).matching(word).toPredicate()));
        all.add(is.prefix().field(IndexFields.WORDS).matching(words.getLast()).toPredicate());
        return every(all.stream());
    }

    private SearchPredicate fuzzy(String text) {
        return every(Tokenized.terms(Analysis.WORDS_ANALYZER, text).stream()
                .map(word -> is.match()
                        .field(IndexFields.WORDS)
                        .matching(word)
                        .fuzzy(distance(word), 1)
                        .toPredicate()));
    }

    /** Claims with words and subjects of this one, about at least one common topic. */
    SearchPredicate like(Claim claim) {
        BooleanPredicateClausesStep<?, ?> like = is.bool()
                .filter(terms(
                        Field.TOPIC, claim.topics().stream().map(Topic::slug).toList()))
                .must(is.match().field(IndexFields.TEXT).matching(claim.statement()));
        shared(like, Field.SUMMIT, claim.summits().stream().map(Summit::slug));
        shared(like, Field.ACTOR, claim.actors().stream().map(Actor::slug));
        shared(like, Field.TOPIC, claim.topics().stream().map(Topic::slug));
        return like.toPredicate();
    }

    private void shared(BooleanPredicateClausesStep<?, ?> like, Field field, Stream<String> slugs) {
        slugs.forEach(slug -> like.should(terms(field, List.of(slug))));
    }

    /** Letters that may be other ones: the longer the word, the more. */
    static int distance(String word) {
        int letters = word.codePointCount(0, word.length());
        return letters <= 2 ? 0 : letters <= 5 ? 1 : 2;
    }

    private SearchPredicate period(Field field, @Nullable LocalDate from, @Nullable LocalDate to) {
        // Before and after are what is certain; on a day is what is possible.
        return switch (field) {
            case BEFORE -> is.range().field(IndexFields.LATEST).atMost(to).toPredicate();
            case AFTER -> is.range().field(IndexFields.EARLIEST).atLeast(from).toPredicate();
            default ->
                is.and(
                                is.range().field(IndexFields.EARLIEST).atMost(to),
                                is.range().field(IndexFields.LATEST).atLeast(from))
                        .toPredicate();
        };
    }
}
