package parley.matrix;

import static java.util.Comparator.comparingInt;
import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import java.util.function.LongPredicate;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import parley.debate.Stance;

/**
 * Which author answers which question how, as it was at one revision of the archive, without reading any claim. A position
 * of an article by several authors stands here for each of them.
 */
final class PositionIndex {

    private final List<String> questions;
    private final List<String> authors;
    private final long[] keys;
    private final long[] claims;
    private final int[] question;
    private final int[] author;
    private final int[] stance;

    private PositionIndex(Reading read) {
        this.questions = List.copyOf(read.questions);
        this.authors = List.copyOf(read.authors);
        this.keys = read.keys.build().toArray();
        this.claims = read.claims.build().toArray();
        this.question = read.question.build().toArray();
        this.author = read.author.build().toArray();
        this.stance = read.stance.build().toArray();
    }

    /**
     * The part of the matrix that is meant.
     *
     * @param questions the slugs of the questions
     * @param claims whether the claim with a key may answer
     */
    record Part(Collection<String> questions, LongPredicate claims) {}

    private static final class Reading {

        private final List<String> questions = new ArrayList<>();
        private final List<String> authors = new ArrayList<>();
        private final LongStream.Builder keys = LongStream.builder();
        private final LongStream.Builder claims = LongStream.builder();
        private final IntStream.Builder question = IntStream.builder();
        private final IntStream.Builder author = IntStream.builder();
        private final IntStream.Builder stance = IntStream.builder();
    }

    static PositionIndex read(JdbcClient sql) {
        Reading read = new Reading();
        Map<Long, Integer> questions =
                numbers(sql, "select id, slug from question order by sequence_number", read.questions);
        Map<Long, Integer> authors = numbers(sql, "select id, slug from author order by slug", read.authors);
        List<String> stances = List.of(Stance.values()).stream().map(Enum::name).toList();
        Map<Long, List<Integer>> bylines = new HashMap<>();
        sql.sql("select article_id, author_id from byline order by article_id, position")
                .query(row -> {
                    bylines.computeIfAbsent(row.getLong(1), article -> new ArrayList<>(1))
                            .add(requireNonNull(authors.get(row.getLong(2))));
                });
        // In this order the claims are found one behind the other, and nothing is sorted.
        sql.sql("select p.id, p.claim_id, p.question_id, p.stance, c.article_id from position p"
                        + " join claim c on c.id = p.claim_id order by p.claim_id")
                .query(row -> {
                    long key = row.getLong(1);
                    long claim = row.getLong(2);
                    int question = requireNonNull(questions.get(row.getLong(3)));
                    int stance = stances.indexOf(requireNonNull(row.getString(4)));
                    for (int author : bylines.getOrDefault(row.getLong(5), List.of())) {
                        read.keys.add(key);
                        read.claims.add(claim);
                        read.question.add(question);
                        read.author.add(author);
                        read.stance.add(stance);
                    }
                });
        return new PositionIndex(read);
    }

    private static Map<Long, Integer> numbers(JdbcClient sql, String query, List<String> slugs) {
        Map<Long, Integer> numbers = new HashMap<>();
        sql.sql(query).query(row -> {
            numbers.put(row.getLong(1), slugs.size());
            slugs.add(requireNonNull(row.getString(2)));
        });
        return numbers;
    }

    /**
     * The questions with the most positions.
     *
     * @param slugs of so many as were asked for
     * @param all how many questions have any
     */
    record Answered(List<String> slugs, int all) {}

    /** The questions that claims answer, those that most of them do first, and then in their order. */
    Answered answered(LongPredicate admitted, int most) {
        int[] counts = new int[questions.size()];
        each(new Part(questions, admitted), at -> {
            // The same position of another author stands right behind.
            if (at == 0 || keys[at] != keys[at - 1]) {
                counts[question[at]]++;
            }
        });
        return new Answered(ranked(counts, most).map(questions::get).toList(), (int)
                IntStream.of(counts).filter(count -> count > 0).count());
    }

    /** The slugs of the authors with the most positions. */
    List<String> speaking(Part part, int most) {
        int[] counts = new int[authors.size()];
        each(part, at -> counts[author[at]]++);
        return ranked(counts, most).map(authors::get).toList();
    }

    private static Stream<Integer> ranked(int[] counts, int most) {
        return IntStream.range(0, counts.length)
                .filter(at -> counts[at] > 0)
                .boxed()
                .sorted(comparingInt((Integer at) -> -counts[at]).thenComparing(at -> at))
                .limit(most);
    }

    /** The positions of these authors, of each author on each question the so many of each stance that were recorded first. */
    List<Long> keys(Part part, Collection<String> speakers, int most) {
        BitSet wanted = places(authors, speakers);
        record Cell(int question, int author, int stance) {}
        Map<Cell, Integer> taken = new HashMap<>();
        LongStream.Builder found = LongStream.builder();
        each(part, at -> {
            if (wanted.get(author[at])
                    && taken.merge(new Cell(question[at], author[at], stance[at]), 1, Integer::sum) <= most) {
                found.add(keys[at]);
            }
        });
        return found.build().distinct().boxed().toList();
    }

    private void each(Part part, IntConsumer positions) {
        BitSet asked = places(questions, part.questions());
        for (int at = 0; at < keys.length; at++) {
            if (asked.get(question[at]) && part.claims().test(claims[at])) {
                positions.accept(at);
            }
        }
    }

    private static BitSet places(List<String> all, Collection<String> some) {
        BitSet places = new BitSet(all.size());
        for (int at = 0; at < all.size(); at++) {
            if (some.contains(all.get(at))) {
                places.set(at);
            }
        }
        return places;
    }
}
