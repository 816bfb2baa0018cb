package parley.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import parley.query.Query.All;

class QueryReaderTests {

    /** What was read, written again in the plainest way. */
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            value = {
                "sanctions relief | sanctions relief",
                "`  sanctions\trelief ` | sanctions relief",
                "\"maximum pressure\" | \"maximum pressure\"",
                "“maximum pressure” | \"maximum pressure\"",
                "denuclear* | denuclear*",
                "Beigun~ Biegun~2 | Beigun~ Biegun~",
                "summit -Hanoi | summit -Hanoi",
                "summit NOT Hanoi | summit -Hanoi",
                "summit - Hanoi | summit Hanoi",
                "NOT NOT Hanoi | Hanoi",
                "a OR b c | a OR (b c)",
                "(China OR Russia) sanctions | (China OR Russia) sanctions",
                "x AND y | x y",
                "-(x OR y) z | -(x OR y) z",
                "author:easley | author:easley",
                "AUTHOR:Easley | author:Easley",
                "author: easley | author:easley",
                "저자:easley | author:easley",
                "정상회담:hanoi | summit:hanoi",
                "author:\"leif easley\" | author:\"leif easley\"",
                "author:easley,pardo | author:easley,pardo",
                "-author:easley | -author:easley",
                "before:2019-6 | before:2019-06",
                "on:2019-02-28 | on:2019-02-28",
                "이전:2019/06 | before:2019-06",
                "what's new? | what's new",
                "Who said what about sanctions at Hanoi? | sanctions Hanoi",
                "\"who said\" sanctions | \"who said\" sanctions",
                "sanctions (the -relief) | sanctions -relief"
            })
    void everyFormIsRead(String question, String written) {
        assertThat(QueryReader.read(question).query().written()).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "`\"no end`,open-quote",
                "`(a b`,open-parenthesis",
                "`a) b`,lone-parenthesis",
                "`OR a`,lone-or",
                "`a NOT`,lone-not",
                "`colour:red`,no-field",
                "`author:`,no-value",
                "`before:yesterday`,no-date",
                "`on:2019-13`,no-date",
                "`who said sanctions`,left-out"
            })
    void whatIsNotAsItShouldBeIsSaid(String question, String remark) {
        assertThat(QueryReader.read(question).remarks()).extracting(Remark::key).contains(remark);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "()", "((()))", "\"\"", "-", "OR", "AND OR NOT", "***", "~", ":", "…"})
    void whatHasNoWordsAsksForEverything(String question) {
        assertThat(QueryReader.read(question).query()).isEqualTo(All.EVERYTHING);
    }

    @Test
    void wordsThatSayLittleCountWhereThereAreNoOthers() {
        assertThat(QueryReader.read("who is who").query().written()).isEqualTo("who is who");
    }

    @Test
    void soManyWordsAreEnough() {
        Reading reading = QueryReader.read("word ".repeat(100));
        assertThat(reading.query().parts()).hasSize(40);
        assertThat(reading.remarks()).extracting(Remark::key).containsExactly("too-many");
    }

    /** However deep: no stack overflows, and what stands inside is read. */
    @ParameterizedTest
    @ValueSource(ints = {10, 1_000, 100_000})
    void anyNestingIsRead(int depth) {
        Reading reading = QueryReader.read("(".repeat(depth) + "sanctions" + ")".repeat(depth));
        assertThat(reading.query().written()).isEqualTo("sanctions");
        assertThat(reading.remarks()).hasSize(depth > 20 ? 1 : 0);
        assertThat(QueryReader.read("-".repeat(depth) + "a").query().parts()).hasSize(1);
        assertThat(QueryReader.read(")".repeat(depth) + "a").query().parts()).hasSize(1);
    }

    @Property(tries = 2_000)
    void everyTextIsAQuestion(@ForAll String text) {
        assertThat(QueryReader.read(text).query()).isNotNull();
    }

    /** What the archive writes into its own addresses, it reads as it meant it. */
    @Property(tries = 2_000)
    void whatIsWrittenIsReadAgain(@ForAll("questions") String question) {
        String written = QueryReader.read(question).query().written();
        assertThat(QueryReader.read(written).query().written()).isEqualTo(written);
    }

    @Provide
    Arbitrary<String> questions() {
        return Arbitraries.of(
                        "sanctions",
                        "\"",
                        "(",
                        ")",
                        "-",
                        "OR",
                        "NOT",
                        "author:",
                        "easley",
                        "before:",
                        "2019-06",
                        "*",
                        "~",
                        "김정은",
                        ":",
                        ",",
                        " ",
                        " ",
                        " ",
                        "the",
                        "“",
                        "-(",
                        "\"two words\"",
                        "kind:causal")
                .list()
                .ofMaxSize(12)
                .map(parts -> String.join("", parts));
    }

    @Test
    void aPartCanBeLeftOut() {
        Query query = QueryReader.read("sanctions -hanoi author:easley").query();
        assertThat(query.parts()).hasSize(3);
        assertThat(List.copyOf(query.parts()))
                .extracting(part -> query.without(part).written())
                .containsExactly("-hanoi author:easley", "sanctions author:easley", "sanctions -hanoi");
    }
}
