package parley;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.JdbcTemplate;

/** What a reader may rely on where authors meet: the argument map, the matrix of questions, the ledger of predictions. */
interface DebateContract {

    Visitor visitor();

    JdbcTemplate database();

    // Argument map

    @Test
    default void theMapDrawsWhatTheListSays() {
        for (String choice : List.of("", "?topic=sanctions", "?relation=disagrees", "?focus=000-003")) {
            Document page = visitor().page("/map" + choice);
            List<String> drawn = page.select(".drawing .edge").stream()
                    .map(edge -> edge.attr("data-from") + " " + type(edge) + " " + edge.attr("data-to"))
                    .toList();
            List<String> listed = page.select(".map-list li").stream()
                    .map(row -> row.select("[data-claim]").eachAttr("data-claim"))
                    .map(ends -> ends.getFirst() + " " + ends.getLast())
                    .toList();
            assertThat(drawn).as(choice).isNotEmpty();
            assertThat(drawn.stream().map(line -> line.replaceFirst(" .* ", " ")))
                    .as(choice)
                    .isEqualTo(listed);
            assertThat(page.select(".drawing .edge title").eachText())
                    .as("every line says what it means")
                    .hasSameSizeAs(drawn)
                    .doesNotContain("");
        }
    }

    private static String type(Element edge) {
        return edge.className().replace("edge", "").strip();
    }

    @Test
    default void aTypeOfRelationLeavesItsOwnLinesAndSaysHowMany() {
        Document whole = visitor().page("/map?author=leif-eric-easley");
        for (Element choice : whole.select(".choices a")) {
            Document page = visitor().page(choice.attr("href"));
            List<String> types = page.select(".drawing .edge").stream()
                    .map(DebateContract::type)
                    .toList();
            assertThat(types)
                    .as(choice.attr("href"))
                    .hasSize(Integer.parseInt(choice.expectFirst(".count").text()))
                    .allMatch(choice.attr("href")::endsWith);
            assertThat(page.select(".choices a[aria-current=true]")).hasSize(1);
        }
        assertThat(visitor()
                        .page("/map?relation=qualifies&topic=sanctions&relation=agrees&relation=agrees&zoom=150")
                        .expectFirst("link[rel=canonical]")
                        .attr("href"))
                .endsWith("/map?topic=sanctions&relation=agrees&relation=qualifies");
    }

    @Test
    default void aMapAroundAClaimShowsItsNeighboursAndOneStepFurtherTheirs() {
        List<String> related = visitor()
                .page("/claims/000-003")
                .select(".relations [data-claim]")
                .eachAttr("data-claim");
        List<String> near = nodes("/map?focus=000-003");
        assertThat(near).contains("000-003").hasSize(related.size() + 1).containsAll(related);
        List<String> far = nodes("/map?focus=000-003&depth=2");
        assertThat(far).containsAll(near).hasSizeGreaterThan(near.size());
        assertThat(visitor().page("/map?focus=000-003").select(".node.focus").eachAttr("data-claim"))
                .containsExactly("000-003");
    }

    @Test
    default void everyRowOfTheListLeadsToTheMapsAroundItsClaims() {
        for (Element row : visitor().page("/map?topic=sanctions").select(".map-list li")) {
            assertThat(row.select("a.around").eachAttr("href"))
                    .isEqualTo(row.select("[data-claim]").eachAttr("data-claim").stream()
                            .map(id -> "/map?focus=" + id)
                            .toList());
        }
    }

    @Test
    default void aMapAroundNothingSaysSo() {
        database()
                .update("insert into withdrawal (id, claim_code, article_id, withdrawn_on, reason)"
                        + " select -2, '999-002', id, date '2026-11-22', 'It was said twice.' from article"
                        + " where code = '000'");
        assertThat(visitor()
                        .page("/map?focus=999-002")
                        .expectFirst("[role=status]")
                        .text())
                .contains("999-002", "withdrawn", "It was said twice.");
        Element notice = visitor().page("/map?focus=%27nothing&topic=sanctions").expectFirst("[role=status]");
        assertThat(notice.text()).contains("'nothing");
        assertThat(notice.expectFirst("a").attr("href")).isEqualTo("/map?topic=sanctions");
        assertThat(visitor()
                        .page("/map?relation=hates")
                        .expectFirst("[role=status]")
                        .text())
                .contains("hates");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?zoom=9999",
                "?zoom=x&depth=-1&focus=",
                "?focus=%00",
                "?relation=%00",
                "?topic=a&focus=002-017",
                "?focus=002-017&focus=000-001&depth=2&depth=1",
                "?relation=DISAGREES"
            })
    default void whateverTheAddressOfAMapItIsAnswered(String query) {
        assertThat(visitor().get("/map" + query).status()).isEqualTo(200);
    }

    @Test
    default void theSizeOfAMapIsInItsAddress() {
        Element half = visitor().page("/map?topic=sanctions&zoom=50").expectFirst(".drawing");
        assertThat(Integer.parseInt(half.attr("width")))
                .isCloseTo(Integer.parseInt(half.attr("data-width")) / 2, org.assertj.core.data.Offset.offset(1));
        assertThat(visitor()
                        .page("/map?topic=sanctions&zoom=50")
                        .select(".map-tools [aria-current]")
                        .eachText())
                .containsExactly("50 %");
    }

    private List<String> nodes(String address) {
        return visitor().page(address).select(".drawing .node").eachAttr("data-claim");
    }

    // Questions

    @Test
    default void everyCellIsTakenAwayAsItIsShown() {
        String question = "/questions/can-sanctions-be-tightened";
        List<String> claims = visitor()
                .page(question)
                .select("#ramon-pacheco-pardo [data-claim]")
                .eachAttr("data-claim");
        assertThat(claims).isNotEmpty();
        String cell =
                visitor().get(question + ".txt?author=ramon-pacheco-pardo").text();
        String table =
                visitor().get(question + ".csv?author=ramon-pacheco-pardo").text();
        assertThat(table.lines()).hasSize(claims.size() + 1);
        for (String id : claims) {
            String quote = visitor()
                    .data("/claims/" + id + ".json")
                    .get("quote")
                    .get("exact")
                    .asString();
            assertThat(cell).contains("“" + quote + "”", visitor().origin() + "/claims/" + id + ")");
            assertThat(table).contains(visitor().origin() + "/claims/" + id + ",http", quote.replace("\"", "\"\""));
        }
        assertThat(cell)
                .startsWith("On “Can the United States still tighten sanctions on North Korea?”, ")
                .contains("Ramon Pacheco Pardo answers no: “", "2019 [date inferred]")
                .doesNotContain("Easley");
    }

    @Test
    default void silenceIsTakenAwayAsSilence() {
        String question = "/questions/can-sanctions-be-tightened";
        assertThat(visitor().get(question + ".txt").text()).contains("Leif-Eric Easley is silent");
        assertThat(visitor().get(question + ".csv").text()).contains("Leif-Eric Easley,silent,,");
    }

    @Test
    default void whatTheSourceDoesNotNameStaysMarkedOutsideTheArchive() {
        assertThat(visitor().get("/questions.txt?author=not-named").text())
                .contains(
                        "([The diplomatic stalemate with North Korea continues], ",
                        "[date inferred]",
                        "Author not named")
                .doesNotContain("“[The");
        assertThat(visitor().get("/questions.csv?author=not-named").text())
                .contains("[The diplomatic stalemate with North Korea continues]", ",inferred,");
    }

    @Test
    default void noQuoteLeavesTheArchiveWhereRightsDoNotAllowIt() {
        database().update("update article set rights_extent = 'METADATA' where code = '002'");
        try {
            String exact = "none of them has any incentive to support more sanctions on Pyongyang";
            for (String address : List.of("/questions", "/questions/can-sanctions-be-tightened")) {
                for (String ending : List.of("", ".txt", ".csv")) {
                    assertThat(visitor().get(address + ending).text())
                            .as(address + ending)
                            .contains("incentive")
                            .doesNotContain(exact);
                }
            }
            assertThat(visitor()
                            .get("/questions.txt?author=ramon-pacheco-pardo")
                            .text())
                    .contains("in the archive’s words");
        } finally {
            database().update("update article set rights_extent = 'FULL' where code = '002'");
        }
    }

    @Test
    default void authorsWhoDifferAreMarked() {
        for (Element row : visitor().page("/questions").select(".matrix tbody tr")) {
            Document question = visitor().page(row.expectFirst("th a").attr("href"));
            List<List<String>> spoken = question.select(".column:not(.silent)").stream()
                    .map(column -> column.select(".stance").eachText())
                    .toList();
            boolean common = spoken.isEmpty()
                    || spoken.getFirst().stream()
                            .anyMatch(stance -> spoken.stream().allMatch(it -> it.contains(stance)));
            assertThat(row.select(".differ").isEmpty()).as(row.text()).isEqualTo(common);
        }
        assertThat(visitor().page("/questions").select(".differ")).isNotEmpty();
    }

    @Test
    default void chosenAuthorsAreTheColumnsAndAnUnknownOneIsSaid() {
        Document page = visitor().page("/questions?author=nobody&author=leif-eric-easley");
        assertThat(page.select(".matrix thead th").eachText()).hasSize(2);
        Element notice = page.expectFirst("[role=status]");
        assertThat(notice.text()).contains("nobody");
        assertThat(notice.expectFirst("a").attr("href")).isEqualTo("/questions?author=leif-eric-easley");
        assertThat(visitor().get("/questions.csv?author=nobody").status()).isEqualTo(404);
        assertThat(visitor().get("/questions/nothing.txt").status()).isEqualTo(404);
    }

    @Test
    default void thirtyAuthorsAreAMatrixOfSigns() {
        for (int author = 0; author < 27; author++) {
            database()
                    .update(
                            "insert into author (id, slug, name, sort_name, named) values (?, ?, ?, ?, true)",
                            -100 - author,
                            "guest-" + author,
                            "Guest " + author,
                            "Guest " + author);
        }
        try {
            Document page = visitor().page("/questions");
            assertThat(page.select(".matrix.compact thead th")).hasSize(31);
            assertThat(page.select(".compact .quote")).isEmpty();
            for (Element sign : page.select(".compact a.sign")) {
                assertThat(sign.attr("href")).isEqualTo("/claims/" + sign.attr("data-claim"));
                assertThat(sign.attr("aria-label")).matches("(yes|no|qualified): .+");
            }
            assertThat(page.select(".compact a.sign")).isNotEmpty();
        } finally {
            database().update("delete from author where id < -99");
        }
    }

    @Test
    default void manyQuestionsStandOnPagesAndAreTakenAwayTogether() {
        int asked = visitor().page("/questions").select(".matrix tbody tr").size();
        for (int question = 0; question < 50; question++) {
            database()
                    .update(
                            "insert into question (id, slug, wording, sequence_number) values (?, ?, ?, ?)",
                            -100 - question,
                            "made-up-" + question,
                            "Is this one made up?",
                            1000 + question);
        }
        try {
            String chosen = "?author=leif-eric-easley";
            Document first = visitor().page("/questions" + chosen);
            assertThat(first.select(".matrix tbody tr")).hasSize(50);
            assertThat(first.select(".pages a[rel=prev]")).isEmpty();
            Document second =
                    visitor().page(first.expectFirst(".pages a[rel=next]").attr("href"));
            assertThat(second.select(".matrix tbody tr th > a").eachAttr("href"))
                    .hasSize(asked)
                    .endsWith("/questions/made-up-49");
            assertThat(second.select(".pages a[rel=next]")).isEmpty();
            assertThat(second.expectFirst("link[rel=canonical]").attr("href"))
                    .endsWith("/questions" + chosen + "&page=2");
            assertThat(visitor().page("/questions" + chosen + "&page=77").select(".matrix tbody tr"))
                    .hasSize(asked);
            assertThat(visitor().get("/questions.csv" + chosen).text().lines().filter(line -> line.contains("made up")))
                    .hasSize(50);
        } finally {
            database().update("delete from question where id < -99");
        }
    }

    // Summits

    @Test
    default void aSummitSetsAuthorsSideBySideQuestionByQuestion() {
        String summit = "trump-kim-2019-hanoi";
        Document page = visitor().page("/summits/" + summit);
        List<String> about = visitor().claims("?summit=" + summit).stream()
                .map(claim -> claim.get("id").asString())
                .toList();
        List<String> answering = page.select(".matrix [data-claim]").eachAttr("data-claim");
        List<String> others = page.select(".columns [data-claim]").eachAttr("data-claim");
        assertThat(answering).isNotEmpty().isSubsetOf(about);
        assertThat(others).isNotEmpty().isSubsetOf(about).doesNotContainAnyElementsOf(answering);
        for (Element row : page.select(".matrix tbody tr")) {
            Document question = visitor().page(row.expectFirst("th a").attr("href"));
            assertThat(row.select("td")).hasSize(3);
            assertThat(row.select("td:has(.silence)"))
                    .hasSize(row.select("td:not(:has(.stance))").size());
            assertThat(question.select("[data-claim]").eachAttr("data-claim").stream()
                            .filter(about::contains))
                    .as(row.text())
                    .containsExactlyElementsOf(row.select("[data-claim]").eachAttr("data-claim"));
        }
        assertThat(page.select(".matrix .quote").eachAttr("href")).allMatch(place -> place.matches("/articles/.+#.+"));
    }

    @Test
    default void theDatesOfASummitsDocumentsAreSaidInWords() {
        assertThat(visitor()
                        .page("/summits/trump-kim-2018-singapore")
                        .expectFirst("dl.facts")
                        .text())
                .contains("12 June 2018")
                .doesNotContain("2018-06-12");
    }

    // Predictions

    @Test
    default void everyNumberOfTheLedgerLeadsToAsManyPredictions() {
        Document page = visitor().page("/predictions");
        assertThat(page.select(".tally td a")).isNotEmpty();
        for (Element number : page.select(".tally td a")) {
            String shown = number.text().replaceFirst(" of .*", "");
            assertThat(visitor().page(number.attr("href")).select(".cards [data-claim]"))
                    .as(number.attr("href"))
                    .hasSize(Integer.parseInt(shown));
        }
        for (Element row : page.select(".tally tbody tr")) {
            int sum = row.select("td").eachText().stream()
                    .mapToInt(text -> Integer.parseInt(text.replaceFirst(" of .*", "")))
                    .sum();
            assertThat(row.select("td").eachText()).allMatch(text -> text.endsWith(" of " + sum));
        }
    }

    @Test
    default void whatIsOverdueOrOpenStandsBeforeWhatIsSettled() {
        Document page = visitor().page("/predictions");
        List<String> headings = page.select("main section h2").eachAttr("id");
        assertThat(headings).isSubsetOf("overdue", "open", "settled").contains("settled");
        assertThat(headings)
                .isEqualTo(Stream.of("overdue", "open", "settled")
                        .filter(headings::contains)
                        .toList());
        assertThat(page.select("section[aria-labelledby=settled] .outcome.open"))
                .isEmpty();
        assertThat(page.select(".cards blockquote a.exact")).hasSameSizeAs(page.select(".cards article"));
    }

    @Test
    default void theLedgerAsATableHasWhatThePageHas() {
        String choice = "?holder=leif-eric-easley&outcome=open";
        List<String> ids = visitor()
                .page("/predictions" + choice)
                .select(".cards [data-claim]")
                .eachAttr("data-claim");
        String table = visitor().get("/predictions.csv" + choice).text();
        assertThat(ids).isNotEmpty().allMatch(id -> table.contains("/claims/" + id + ","));
        assertThat(table.lines()).hasSize(ids.size() + 1);
    }

    @Test
    default void aConditionalPredictionSaysSo() {
        for (Element card : visitor().page("/predictions").select(".cards article")) {
            boolean condition = card.text().contains("ondition counts as met")
                    || card.text().contains("Condition met when");
            assertThat(card.select("dd > .supplied:containsOwn(conditional)").isEmpty())
                    .as(card.text())
                    .isEqualTo(!condition);
        }
    }

    @Test
    default void anEmptyLedgerSaysWhy() {
        assertThat(visitor()
                        .page("/predictions?holder=nobody")
                        .expectFirst("[role=status]")
                        .text())
                .contains("nobody");
        assertThat(visitor()
                        .page("/predictions?holder=leif-eric-easley&outcome=undecidable")
                        .expectFirst("[role=status]")
                        .text())
                .contains("No prediction");
        assertThat(visitor().get("/predictions?outcome=%00&page=x").status()).isEqualTo(200);
    }
}
