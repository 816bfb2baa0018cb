package parley;

import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.WireFeedInput;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.JdbcTemplate;
import parley.facets.Facet;
import tools.jackson.databind.JsonNode;

/** What a reader may rely on when narrowing, ordering, counting and taking away claims. */
interface FacetsContract {

    Visitor visitor();

    JdbcTemplate database();

    /** Every value of every facet: what stands beside it is how many claims its list has. */
    @ParameterizedTest
    @EnumSource(Facet.class)
    default void eachCountIsHowManyClaimsTheValueLeadsTo(Facet facet) {
        Document page = visitor().page("/claims/by/" + facet.parameter());
        assertThat(page.select(".counts a"))
                .isNotEmpty()
                .allSatisfy(value -> assertThat(total(value.attr("href")))
                        .as(value.attr("href"))
                        .isEqualTo(number(value)));
    }

    /** Counts under a choice: what a further value beside a chosen one adds, and what an excluded one leaves out. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "?author=leif-eric-easley&kind=causal",
                "?summit=-trump-kim-2019-hanoi&kind=causal",
                "?topic=-sanctions&topic=-denuclearization&year=2019",
                "?actor=kim-jong-un&actor=-donald-trump&certainty=-hedged"
            })
    default void countsAreRightForWhatIsSelected(String query) {
        Document page = visitor().page("/claims" + query);
        long shown = total("/claims" + query);
        for (Element value : page.select(".facets li a:not(.more)")) {
            boolean current = value.hasAttr("aria-current");
            if (value.hasClass("not")) {
                assertThat(total(value.attr("href")) - shown)
                        .as(value.attr("href"))
                        .isEqualTo(number(value));
            } else if (!current && !value.expectFirst(".count").text().startsWith("+")) {
                assertThat(total(value.attr("href"))).as(value.attr("href")).isEqualTo(number(value));
            }
        }
        assertThat(page.select(".facets a[aria-current]")).isNotEmpty();
    }

    @Test
    default void aSecondClickExcludesAndAThirdLetsGo() {
        String chosen = click("/claims", "summit", "trump-kim-2019-hanoi");
        assertThat(chosen).isEqualTo("/claims?summit=trump-kim-2019-hanoi");
        String excluded = click(chosen, "summit", "trump-kim-2019-hanoi");
        assertThat(excluded).isEqualTo("/claims?summit=-trump-kim-2019-hanoi");
        assertThat(click(excluded, "summit", "trump-kim-2019-hanoi")).isEqualTo("/claims");
        Set<String> with = ids(chosen);
        Set<String> without = ids(excluded);
        assertThat(Collections.disjoint(with, without)).isTrue();
        assertThat(with.size() + without.size()).isEqualTo((int) total("/claims"));
        assertThat(visitor().page(excluded).select(".choice[aria-label*=Hanoi]").text())
                .contains("not Hanoi");
    }

    private String click(String list, String facet, String value) {
        return visitor().page(list).select(".facets li a").eachAttr("href").stream()
                .filter(address -> changed(list, address, facet, value))
                .findFirst()
                .orElseThrow();
    }

    private static boolean changed(String from, String to, String facet, String value) {
        Set<String> difference = new HashSet<>(parameters(from));
        Set<String> now = parameters(to);
        Set<String> both = new HashSet<>(difference);
        both.retainAll(now);
        difference.addAll(now);
        difference.removeAll(both);
        return !difference.isEmpty()
                && difference.stream()
                        .allMatch(it -> it.equals(facet + "=" + value) || it.equals(facet + "=-" + value));
    }

    private static Set<String> parameters(String address) {
        int query = address.indexOf('?');
        return query < 0 ? Set.of() : Set.of(address.substring(query + 1).split("&"));
    }

    @Test
    default void bothAChosenAndAnExcludedValueOfAFacetHold() {
        Set<String> both = ids("/claims?actor=kim-jong-un&actor=donald-trump");
        Set<String> trump = ids("/claims?actor=donald-trump");
        both.removeAll(trump);
        assertThat(ids("/claims?actor=kim-jong-un&actor=-donald-trump"))
                .isNotEmpty()
                .isEqualTo(both);
    }

    @Test
    default void theOrdersAreWhatTheySay() {
        List<@Nullable String> published = database()
                .queryForList(
                        "select c.code from claim c join article a on a.id = c.article_id"
                                + " order by a.published_earliest, a.code, c.sequence_number",
                        String.class);
        assertThat(inOrder("/claims?size=200")).isEqualTo(published);
        assertThat(inOrder("/claims?size=200&sort=newest"))
                .isEqualTo(database()
                        .queryForList(
                                "select c.code from claim c join article a on a.id = c.article_id"
                                        + " order by a.published_earliest desc, a.code desc, c.sequence_number",
                                String.class));
        assertThat(inOrder("/claims?size=200&sort=text"))
                .isEqualTo(published.stream().sorted().toList());
        assertThat(inOrder("/claims?size=7&sort=newest&kind=causal"))
                .as("page after page")
                .isEqualTo(inOrder("/claims?size=200&sort=newest&kind=causal"));
        assertThat(visitor()
                        .page("/claims?sort=by-mood")
                        .expectFirst("link[rel=canonical]")
                        .attr("href"))
                .as("an order that there is not is the usual one")
                .endsWith("/claims");
    }

    private List<String> inOrder(String list) {
        List<String> ids = new ArrayList<>();
        for (String at = list; at != null; ) {
            Document page = visitor().page(at);
            ids.addAll(page.select(".cards [data-claim]").eachAttr("data-claim").stream()
                    .distinct()
                    .toList());
            Element next = page.selectFirst(".pages a[rel=next]");
            at = next == null ? null : next.attr("href");
        }
        return ids;
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?summit=-trump-kim-2019-hanoi&author=leif-eric-easley", "?kind=causal&sort=newest"})
    default void aListHasItsTwins(String query) throws FeedException {
        Document page = visitor().page("/claims" + query);
        assertThat(page.select("link[rel=alternate]").eachAttr("type"))
                .contains("application/json", "text/csv", "application/atom+xml");
        List<NamedCsvRecord> rows = CsvReader.builder()
                .ofNamedCsvRecord(visitor()
                        .get(page.expectFirst("link[type=text/csv]").attr("href"))
                        .text())
                .stream()
                .toList();
        assertThat(rows.stream().map(row -> row.getField("id"))).isEqualTo(inOrder("/claims" + query));
        assertThat(rows).allSatisfy(row -> {
            JsonNode claim = visitor().data(row.getField("url") + ".json");
            assertThat(row.getField("quote")).isEqualTo(claim.at("/quote/exact").asString());
            assertThat(row.getField("statement"))
                    .isEqualTo(claim.get("statement").asString());
        });
        Feed feed = (Feed) new WireFeedInput()
                .build(new StringReader(visitor()
                        .get(page.expectFirst("link[type=application/atom+xml]").attr("href"))
                        .text()));
        assertThat(feed.getEntries()).hasSizeBetween(Math.min(50, rows.size()), 50);
        assertThat(feed.getEntries().stream().map(Entry::getId).map(id -> id.replaceFirst("#prediction$", "")))
                .isSubsetOf(rows.stream()
                        .map(row -> visitor().origin() + row.getField("url"))
                        .toList());
        assertThat(feed.getEntries())
                .allSatisfy(entry -> assertThat(entry.getUpdated()).isNotNull());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "?rows=kind&columns=year",
                "?rows=topic&columns=author&kind=predictive",
                "?rows=holder&columns=certainty&summit=-trump-kim-2019-hanoi"
            })
    default void eachCellOfATableLeadsToWhatItCounts(String query) {
        Document page = visitor().page("/claims/table" + query);
        assertThat(page.select("td a"))
                .isNotEmpty()
                .allSatisfy(cell -> assertThat(total(cell.attr("href")))
                        .as(cell.attr("href"))
                        .isEqualTo(Long.parseLong(cell.text())));
        assertThat(page.select("thead th a, tbody th a")).isNotEmpty();
        List<String> counted = page.select("td").eachText();
        JsonNode data =
                visitor().data(page.expectFirst("link[type=application/json]").attr("href"));
        List<String> same = new ArrayList<>();
        data.get("counts").forEach(row -> {
            row.get("claims").forEach(count -> same.add(count.asString()));
            same.add(row.get("total").asString());
        });
        assertThat(same).isEqualTo(counted);
        List<String> csv = CsvReader.builder()
                .ofCsvRecord(visitor()
                        .get(page.expectFirst("link[type=text/csv]").attr("href"))
                        .text())
                .stream()
                .skip(1)
                .flatMap(row -> row.getFields().stream().skip(1))
                .toList();
        assertThat(csv).isEqualTo(counted);
    }

    @Test
    default void aTableOfWhatIsNoFacetSaysSoAndShowsTheUsualOne() {
        Document page = visitor().page("/claims/table?rows=colour&columns=summit&author=nobody");
        assertThat(page.select(".notice[role=status]").eachText())
                .anyMatch(notice -> notice.contains("colour"))
                .anyMatch(notice -> notice.contains("nobody"));
        assertThat(page.expectFirst("thead th").text()).isEqualTo("Author");
        assertThat(visitor()
                        .page("/claims/table?rows=kind&columns=kind")
                        .select("select[name=columns] option[selected]")
                        .eachAttr("value"))
                .as("nothing is counted against itself")
                .containsExactly("author");
    }

    @Test
    default void thereIsNoListOfWhatIsNoFacet() {
        assertThat(visitor().get("/claims/by/colour").status()).isEqualTo(404);
    }

    private Set<String> ids(String list) {
        return new HashSet<>(inOrder(list));
    }

    private long total(String list) {
        return visitor()
                .data(list.replaceFirst("^/claims", "/claims.json"))
                .get("total")
                .asLong();
    }

    private static long number(Element value) {
        return Long.parseLong(value.expectFirst(".count").text().replaceAll("[^0-9]", ""));
    }
}
