package parley;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import tools.jackson.databind.JsonNode;

/** What a reader finds of the article that {@link parley.ingest.Revisions} makes, whichever database holds it. */
final class RevisedArticle {

    static final String ADDRESS = "/articles/a-tiny-article";
    static final String VERSIONS = ADDRESS + "/versions";

    private final Visitor visitor;

    RevisedArticle(Visitor visitor) {
        this.visitor = visitor;
    }

    void hasAListOfItsVersions() {
        assertThat(visitor.page(ADDRESS).select("a[rel=version-history]").attr("href"))
                .isEqualTo(VERSIONS);
        Document page = visitor.page(VERSIONS);
        assertThat(page.select("[data-version]").eachAttr("data-version")).containsExactly("3", "2", "1");
        assertThat(page.expectFirst("[data-version=3]").text())
                .contains("the present one", "1 paragraph taken out", "1 claim withdrawn")
                .doesNotContain("added", "paragraph changed", "claim changed", "put forward");
        assertThat(page.expectFirst("[data-version=2]").text())
                .contains("1 paragraph added", "1 paragraph changed", "2 claims changed")
                .contains("¶ 2 was missing", "A page had been skipped.", "27 November 2026");
        assertThat(page.expectFirst("[data-version=1]").text()).contains("3 paragraphs added", "3 claims put forward");
        JsonNode data = visitor.data(VERSIONS + ".json");
        assertThat(data.valueStream().map(version -> version.get("version").asInt()))
                .containsExactly(3, 2, 1);
        assertThat(data.get(1).get("changes").get(0).get("why").asString()).isEqualTo("A page had been skipped.");
        assertThat(data.get(2).get("firstKnown").asBoolean()).isFalse();
    }

    void isReadAsItWas() {
        assertThat(texts(1))
                .containsExactly(
                        "Kim trusts nobody. Nobody trusts Kim.", "Talks will fail.", "Much remains to be seen.");
        assertThat(texts(2))
                .containsExactly(
                        "Kim trusts nobody. Nobody trusts Kim.",
                        "A new one stands here.",
                        "Talks, alas, will <fail> soon.",
                        "Much remains to be seen.");
        assertThat(texts(3))
                .containsExactly(
                        "Kim trusts nobody. Nobody trusts Kim.",
                        "A new one stands here.",
                        "Talks, alas, will <fail> soon.");
        assertThat(visitor.page(VERSIONS + "/2").select(".passage .text").eachAttr("id"))
                .containsExactly("p1", "p4", "p2", "p3");
        assertThat(statements(1))
                .containsExactly(
                        "Kim Jong Un trusts nobody.", "Nobody trusts Kim Jong Un.", "Talks at Hanoi will fail.");
        assertThat(statements(3)).containsExactly("Nobody trusts Kim Jong Un.", "Talks at Hanoi are going to fail.");
        for (JsonNode claim : visitor.data(VERSIONS + "/1.json").get("claims")) {
            String text = visitor.data(VERSIONS + "/1.json")
                    .get("paragraphs")
                    .valueStream()
                    .filter(paragraph -> paragraph.get("id").equals(claim.get("paragraph")))
                    .findFirst()
                    .orElseThrow()
                    .get("text")
                    .asString();
            assertThat(text.substring(
                            claim.get("start").asInt(), claim.get("end").asInt()))
                    .isEqualTo(claim.get("exact").asString());
        }
    }

    private List<String> texts(int version) {
        List<String> page = visitor.page(VERSIONS + "/" + version).select(".passage .text").stream()
                .map(Element::wholeText)
                .toList();
        assertThat(visitor.data(VERSIONS + "/" + version + ".json")
                        .get("paragraphs")
                        .valueStream()
                        .map(paragraph -> paragraph.get("text").asString()))
                .isEqualTo(page);
        return page;
    }

    private List<String> statements(int version) {
        return visitor.page(VERSIONS + "/" + version)
                .select("[data-claim] .statement")
                .eachText();
    }

    void saysOfAVersionWhereItsNeighboursAre() {
        Visitor.Answer answer = visitor.get(VERSIONS + "/2");
        String origin = visitor.origin();
        assertThat(answer.link())
                .contains("<" + origin + ADDRESS + ">; rel=\"latest-version\"")
                .contains("<" + origin + VERSIONS + ">; rel=\"version-history\"")
                .contains("<" + origin + VERSIONS + "/1>; rel=\"predecessor-version\"")
                .contains("<" + origin + VERSIONS + "/3>; rel=\"successor-version\"");
        Document page = answer.page();
        assertThat(page.select("head link[rel$=version]").eachAttr("href"))
                .containsExactly(ADDRESS, VERSIONS + "/1", VERSIONS + "/3");
        assertThat(page.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
        assertThat(page.expectFirst(".notice").text()).contains("version 2", "as it was", "version 3");
        assertThat(page.select(".notice a").eachAttr("href")).containsExactly(ADDRESS, VERSIONS + "/3/diff?from=2");
        assertThat(visitor.page(VERSIONS + "/3").expectFirst(".notice").text()).contains("the present one");
    }

    void isComparedWordByWord() {
        Document page = visitor.page(VERSIONS + "/2/diff");
        assertThat(page.select("[data-paragraph]").stream()
                        .map(it -> it.attr("data-paragraph") + " " + it.attr("data-change")))
                .containsExactly("p4 added", "p2 changed");
        Element changed = page.expectFirst("[data-paragraph=p2] .text");
        assertThat(changed.select("del").text()).isBlank();
        assertThat(changed.select("ins").text()).contains("alas", "soon").doesNotContain("Talks", "will", "fail");
        assertThat(without(changed, "ins")).isEqualTo("Talks will fail.");
        assertThat(without(changed, "del")).isEqualTo("Talks, alas, will <fail> soon.");
        assertThat(page.expectFirst("[data-paragraph=p4] ins").text()).isEqualTo("A new one stands here.");
        assertThat(page.select("[data-claim=900-002] dd del, [data-claim=900-002] dd ins")
                        .eachText())
                .containsExactly("hedged", "asserted");
        Element claim = page.expectFirst("[data-claim=900-003]");
        assertThat(without(claim.expectFirst(".statement"), "ins")).isEqualTo("Talks at Hanoi will fail.");
        assertThat(without(claim.expectFirst(".statement"), "del")).isEqualTo("Talks at Hanoi are going to fail.");
        assertThat(page.select(".gloss").eachText()).anyMatch(it -> it.contains("2 paragraphs are the same"));

        Document later = visitor.page(VERSIONS + "/3/diff");
        assertThat(later.expectFirst("[data-paragraph=p3][data-change=retired] del")
                        .text())
                .isEqualTo("Much remains to be seen.");
        assertThat(later.expectFirst("[data-claim=900-001][data-change=withdrawn] .statement del")
                        .text())
                .isEqualTo("Kim Jong Un trusts nobody.");

        Document whole = visitor.page(VERSIONS + "/diff?from=1&to=3");
        assertThat(whole.expectFirst("link[rel=canonical]").attr("href")).endsWith(VERSIONS + "/3/diff?from=1");
        assertThat(whole.select("[data-change]").eachAttr("data-change"))
                .containsExactly("added", "changed", "retired", "changed", "changed", "withdrawn");
        JsonNode data = visitor.data(VERSIONS + "/3/diff.json?from=1");
        assertThat(data.get("from").asInt() + "–" + data.get("to").asInt()).isEqualTo("1–3");
        assertThat(data.get("difference").get("paragraphs")).hasSize(3);
        assertThat(visitor.page(VERSIONS + "/2/diff?from=2").select("[role=status]"))
                .hasSize(1);
    }

    /** The words of an element without those that only one of the two versions has. */
    private static String without(Element element, String side) {
        Element copy = element.clone();
        copy.select(side).remove();
        return copy.wholeText();
    }

    void answersWhatIsNoVersion() {
        for (String no : List.of("/0", "/4", "/x", "/1.5", "/99999999999", "/4/diff", "/2/diff?from=9", "/diff")) {
            assertThat(visitor.get(VERSIONS + no).status()).as(no).isEqualTo(404);
        }
        for (String yes : List.of("/2/diff?from=", "/1/diff", "/1/diff?from=3", "/diff?to=2")) {
            assertThat(visitor.get(VERSIONS + yes).status()).as(yes).isEqualTo(200);
        }
        assertThat(visitor.get("/articles/nothing/versions").status()).isEqualTo(404);
    }

    void leadsALinkForAnEarlierTextToTheVersionThatHadIt() {
        JsonNode paragraphs = visitor.data(VERSIONS + "/1.json").get("paragraphs");
        for (int at : List.of(1, 2)) {
            String mark = paragraphs.get(at).get("sha256").asString().substring(0, 12);
            Element notice = visitor.page(ADDRESS + "?text=" + mark).expectFirst(".notice[role=status]:not([hidden])");
            int last = at;
            assertThat(notice.select("a[href^=/]").eachAttr("href"))
                    .containsExactly(
                            VERSIONS + "/" + last,
                            last == 2 ? VERSIONS + "/3/diff" : VERSIONS + "/3/diff?from=" + last);
            assertThat(visitor.page(VERSIONS + "/" + last).text())
                    .contains(paragraphs.get(at).get("text").asString());
        }
        assertThat(visitor.page(ADDRESS + "?text=000000000000").select(".notice a[href*=versions]"))
                .isEmpty();
    }

    void saysOfAClaimInWhichVersionsItWasPutForwardAndChanged() {
        assertThat(visitor.page("/claims/900-003").expectFirst(".history dd").text())
                .isEqualTo("put forward in version 1, changed in version 2");
        assertThat(visitor.page("/claims/900-002").select(".history a").eachAttr("href"))
                .containsExactly(VERSIONS + "/1", VERSIONS + "/2");
        JsonNode claim = visitor.data("/claims/900-003.json");
        assertThat(visitor.get(claim.get("permalink").asString()).status()).isEqualTo(200);
        assertThat(claim.get("permalink").asString())
                .contains("text=" + claim.get("paragraphSha256").asString().substring(0, 12));
        assertThat(claim.get("textFragment").asString()).startsWith(":~:text=");
        assertThat(claim.propertyNames()).contains("source");
    }

    void standsInTheLogOfChanges() {
        Document page = visitor.page("/changes");
        assertThat(page.select(".log > li").eachText())
                .anySatisfy(it -> assertThat(it).contains("article taken up", "A Small Article, version 1"))
                .anySatisfy(it -> assertThat(it)
                        .contains("article revised", "version 2", "A page had been skipped.", "1 paragraph added"))
                .anySatisfy(it -> assertThat(it).contains("withdrawn", "/claims/900-001", "no claim of the author"))
                .anySatisfy(it -> assertThat(it).contains("/articles/a-small-article → /articles/a-tiny-article"))
                .anySatisfy(it -> assertThat(it).contains("/topics/summitry → /topics/meetings"))
                .anySatisfy(it -> assertThat(it).contains("withdrawn", "/actors/moon", "No claim is about him."))
                .anySatisfy(it -> assertThat(it).contains("withdrawn", "/questions/is-there-trust"));
        assertThat(page.select(".log > li > .meta time").eachAttr("datetime"))
                .isSortedAccordingTo((one, two) -> two.compareTo(one));
        assertThat(visitor.data("/changes.json")
                        .valueStream()
                        .map(change -> change.get("kind").asString()))
                .isEqualTo(page.select(".log > li").eachAttr("data-change"));
        assertThat(visitor.get("/changes?page=99").status()).isEqualTo(200);
    }

    void leavesNoAddressBehind() {
        for (String rest : List.of("", ".json", "/versions", "/versions/2", "/versions/2/diff.json")) {
            Visitor.Answer answer = visitor.get("/articles/a-small-article" + rest);
            assertThat(answer.status()).isEqualTo(301);
            assertThat(visitor.get(answer.location()).status())
                    .as(answer.location())
                    .isEqualTo(200);
        }
        assertThat(visitor.get("/topics/summitry").location()).isEqualTo("/topics/meetings");
        for (String gone : List.of("/actors/moon", "/questions/is-there-trust", "/questions/is-there-trust.csv")) {
            assertThat(visitor.get(gone).status()).as(gone).isEqualTo(410);
        }
        assertThat(visitor.page(ADDRESS).select("#p3").text()).contains("p3");
        Visitor.Answer page = visitor.get("/actors/moon");
        assertThat(page.page().select("main").text()).contains("/actors/moon", "2026-11-28", "No claim is about him.");
        assertThat(visitor.get("/claims/900-001.json").status()).isEqualTo(410);
    }
}
