package parley.figures;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToLongFunction;
import parley.debate.RelationType;
import parley.facets.CrossTable;
import parley.facets.CrossTable.Heading;
import parley.facets.Facet;
import parley.site.Slugs;

/** What the numbers of a figure say, in one sentence that is made from them. */
final class Readings {

    private Readings() {}

    static String of(Figure figure, CrossTable table, Speech speech) {
        return switch (figure) {
            case KINDS, CERTAINTY -> byWord(figure, table, speech);
            case HOLDERS -> byHolder(table, speech);
            default -> byThing(figure, table, speech);
        };
    }

    /** Columns are words of a closed list: the most and the least frequent. */
    private static String byWord(Figure figure, CrossTable table, Speech speech) {
        List<Heading> most = most(table.columnHeadings(), Heading::count);
        List<Heading> least = most(table.columnHeadings(), column -> -column.count());
        return speech.say(
                "figure." + figure.slug() + ".reading",
                table.total(),
                speech.names(table.columns(), most),
                most.getFirst().count(),
                speech.names(table.columns(), least),
                least.getFirst().count());
    }

    /** Rows are what claims are about: the most frequent, and how many all authors share. */
    private static String byThing(Figure figure, CrossTable table, Speech speech) {
        List<Heading> rows =
                table.rowHeadings().stream().filter(row -> !row.others()).toList();
        List<Heading> most = most(rows, Heading::count);
        long shared = rows.stream()
                .filter(row -> table.columnHeadings().stream().allMatch(column -> table.count(row, column) > 0))
                .count();
        return speech.say(
                "figure." + figure.slug() + ".reading",
                speech.names(table.rows(), most),
                most.getFirst().count(),
                table.total(),
                shared,
                rows.size());
    }

    /** Rows hold a claim: who holds most of those that are not an author's own. */
    private static String byHolder(CrossTable table, Speech speech) {
        List<String> authors = table.columnHeadings().stream()
                .flatMap(column -> column.slugs().stream())
                .toList();
        List<Heading> reported = table.rowHeadings().stream()
                .filter(row -> !row.others() && !authors.contains(row.slug()))
                .toList();
        if (reported.isEmpty()) {
            return speech.say("figure.holders.own", table.total());
        }
        List<Heading> most = most(reported, Heading::count);
        return speech.say(
                "figure.holders.reading",
                table.total(),
                speech.names(Facet.HOLDER, most),
                most.getFirst().count());
    }

    static String of(Agreement agreement, Speech speech) {
        long across = 0;
        long within = 0;
        for (RelationType type : RelationType.values()) {
            across += across(agreement, type);
            within += agreement.authors().stream()
                    .mapToLong(author -> agreement.count(author, author, type))
                    .sum();
        }
        if (across == 0) {
            return speech.say("figure.agreement.reading.none", within);
        }
        List<RelationType> most = most(Arrays.asList(RelationType.values()), type -> across(agreement, type));
        return speech.say(
                "figure.agreement.reading",
                across,
                most.stream()
                        .map(type -> speech.say("figure.relation." + Slugs.of(type)))
                        .collect(joining(speech.say("list.and"))),
                across(agreement, most.getFirst()),
                within);
    }

    /** Relations between claims of different authors; those that stand in both directions count once. */
    private static long across(Agreement agreement, RelationType type) {
        long found = agreement.authors().stream()
                .flatMap(one -> agreement.authors().stream()
                        .filter(other -> !other.equals(one))
                        .map(other -> agreement.count(one, other, type)))
                .mapToLong(Long::longValue)
                .sum();
        return type.mutual() ? found / 2 : found;
    }

    private static <T> List<T> most(List<T> all, ToLongFunction<T> weight) {
        long most = all.stream()
                .map(weight::applyAsLong)
                .max(Comparator.naturalOrder())
                .orElse(0L);
        return all.stream().filter(it -> weight.applyAsLong(it) == most).toList();
    }
}
