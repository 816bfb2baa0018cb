package parley.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.Duration;
import java.util.Collections;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents that are meant to do harm are refused with a reason, or are text like any other. */
class HostileDocumentsTests {

    private static final String SMALL = "900_small.yaml";
    private static final String TEXT = "900_small.txt";
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(document.domain)</script>",
                "<img src=x onerror=alert(1)>",
                "</article></body><iframe src=//example.org></iframe>",
                "&lt;script&gt; &amp; &#60;b&#62;",
                "${7*7} #{7*7} {{7*7}} [[${T(java.lang.Runtime).getRuntime()}]]",
                "${jndi:ldap://example.org/a}",
                "'; drop table claim; --",
                "right \u202Eto left\u202C and \u2066isolated\u2069",
                "zero\u200B\u200D\uFEFFwidth",
                "К\u0456m Jong Un in letters of Cyrillic",
                "Z\u0351\u036B\u0343a\u0325l\u0347g\u032Fo",
                "\uD83D\uDE00\uD83C\uDFF4\uDB40\uDC67"
            })
    void whatALineSaysIsKeptWordForWord(String hostile) {
        Seeds seeds = Seeds.small()
                .edit(TEXT, "Talks will fail.", "Talks will fail: " + hostile)
                .edit(SMALL, "statement: Kim Jong Un trusts nobody.", "statement: '" + hostile.replace("'", "''") + "'")
                .edit(
                        SMALL,
                        "quote: Talks will fail",
                        "quote: '" + ("Talks will fail: " + hostile).replace("'", "''") + "'");
        seeds.start();
        assertThat(seeds.rows("select text from paragraph where anchor = 'p2'"))
                .containsExactly("Talks will fail: " + hostile);
        assertThat(seeds.rows("select exact from claim where code = '900-003'"))
                .containsExactly("Talks will fail: " + hostile);
        assertThat(seeds.rows("select statement from claim where code = '900-001'"))
                .containsExactly(hostile);
    }

    static Stream<Arguments> tooMuch() {
        return Stream.of(
                arguments(
                        "a paragraph of ten megabytes",
                        TEXT,
                        edit(text -> text + "\n" + "word ".repeat(2_000_000) + "\n"),
                        TEXT + ":8: ",
                        "more than 100000"),
                arguments(
                        "a line of ten megabytes without a space",
                        TEXT,
                        edit(text -> text + "\n" + "w".repeat(10_000_000) + "\n"),
                        TEXT + ":8: ",
                        "more than 100000"),
                arguments(
                        "a null character",
                        TEXT,
                        edit(text -> text.replace("Talks will", "Talks\u0000will")),
                        TEXT + ":6: ",
                        "the character U+0000, which is no text"),
                arguments(
                        "an escape sequence of a terminal",
                        TEXT,
                        edit(text -> text.replace("Talks will", "Talks \u001B[31mwill")),
                        TEXT + ":6: ",
                        "U+001B"),
                arguments(
                        "a null character by an escape of YAML",
                        SMALL,
                        edit(text -> text.replace(
                                "statement: Kim Jong Un trusts nobody.", "statement: \"Kim\\0trusts nobody.\"")),
                        SMALL + ":17: ",
                        "U+0000"),
                arguments("a billion laughs", SMALL, edit(text -> laughs() + text), SMALL + ":", "no YAML"),
                arguments(
                        "a node within itself",
                        SMALL,
                        edit(text -> text.replace(
                                "    topics: [trust]\n    prediction", "    topics: &a [*a]\n    prediction")),
                        SMALL + ":",
                        ""),
                arguments(
                        "lists ten thousand deep",
                        SMALL,
                        edit(text -> text + "deep: " + "[".repeat(10_000) + "]".repeat(10_000) + "\n"),
                        SMALL + ":",
                        "no YAML"),
                arguments(
                        "an address that is a script",
                        SMALL,
                        edit(text -> text.replace("  published:", "  address: javascript:alert(1)\n  published:")),
                        SMALL + ":5: ",
                        "is no address"),
                arguments(
                        "an object of Java",
                        SMALL,
                        edit(
                                text -> text
                                        + "object: !!javax.script.ScriptEngineManager [!!java.net.URL [\"http://localhost:1/\"]]\n"),
                        SMALL + ":",
                        "Global tag is not allowed"));
    }

    private static UnaryOperator<String> edit(UnaryOperator<String> change) {
        return change;
    }

    /** Ten lists, each of ten times the one before. */
    private static String laughs() {
        StringBuilder yaml = new StringBuilder("l0: &l0 [ha, ha, ha, ha, ha, ha, ha, ha, ha, ha]\n");
        for (int level = 1; level < 10; level++) {
            String last = "*l" + (level - 1);
            yaml.append("l%d: &l%d [%s]%n".formatted(level, level, String.join(", ", Collections.nCopies(10, last))));
        }
        return yaml.toString();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void tooMuch(String what, String file, UnaryOperator<String> change, String where, String why) {
        Seeds seeds = Seeds.small().edit(file, change);
        assertTimeoutPreemptively(PATIENCE, () -> {
            IngestRefused refused = catchThrowableOfType(IngestRefused.class, () -> BundleReader.read(seeds.files()));
            assertThat(refused).as(what).isNotNull();
            assertThat(refused.problems()).anySatisfy(problem -> {
                assertThat(problem.toString()).startsWith(where).hasSizeLessThan(1_000);
                assertThat(problem.message()).contains(why);
            });
            // What is refused is not repeated at length to whoever starts the archive.
            assertThat(refused.getMessage()).hasSizeLessThan(10_000);
        });
    }

    @Test
    void thePageOfAnotherHandsOnItsTextAndNothingElse() {
        Seeds seeds = html("""
                <!DOCTYPE html [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;"><!ENTITY c SYSTEM "file:///etc/passwd">]>
                <html><head><script>alert(1)</script><base href="//example.org/"></head><body onload="alert(1)">
                <article><p>A Small Article</p><p>Jane Doe</p>
                <p onclick="alert(1)">Kim <b style="position:fixed">trusts</b> nobody. Nobody trusts Kim.<script>alert(1)</script></p>
                <p>Talks will fail: &lt;b&gt; &b; &c;</p><svg><text>no</text></svg></article></body></html>
                """);
        seeds.edit(SMALL, "quote: Talks will fail", "quote: \"Talks will fail: <b> &b; &c;\"")
                .start();
        assertThat(seeds.rows("select text from paragraph order by sequence_number"))
                .containsExactly("Kim trusts nobody. Nobody trusts Kim.", "Talks will fail: <b> &b; &c;");
    }

    @Test
    void aPageOfAnyDepthIsRead() {
        Seeds seeds = html("<article><p>A Small Article</p><p>Jane Doe</p><p>Kim trusts nobody. Nobody trusts Kim.</p>"
                + "<div>".repeat(100_000) + "<p>Talks will fail.</p>" + "</div>".repeat(100_000) + "</article>");
        assertTimeoutPreemptively(PATIENCE, () -> seeds.start());
        assertThat(seeds.rows("select text from paragraph order by sequence_number"))
                .containsExactly("Kim trusts nobody. Nobody trusts Kim.", "Talks will fail.");
    }

    private static Seeds html(String page) {
        return Seeds.small().without(TEXT).with("900_small.html", page).edit(SMALL, "byline: 2", "byline: 3");
    }
}
