package parley;

import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.feed.atom.Category;
import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.feed.atom.Link;
import com.rometools.rome.feed.synd.SyndPerson;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.WireFeedInput;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.JdbcTemplate;
import parley.Visitor.Answer;

/** What a feed reader may rely on: Atom, by the grammar of its RFC and by a reader that others made. */
interface FeedsContract {

    Visitor visitor();

    JdbcTemplate database();

    @ParameterizedTest
    @CsvSource({
        "/, /feed.atom,",
        "/articles, /feed.atom,",
        "/authors/leif-eric-easley, /authors/leif-eric-easley.atom,",
        "/authors/not-named, /authors/not-named.atom,",
        "/summits/trump-kim-2019-hanoi, /summits/trump-kim-2019-hanoi.atom,",
        "/topics/sanctions, /topics/sanctions.atom,",
        "/topics/covid-19, /topics/covid-19.atom,",
        "/claims?kind=predictive, /claims.atom?kind=predictive,",
        "/search?q=sanctions&in=claims, /search.atom?q=sanctions&in=claims, /search.atom?q=sanctions"
    })
    default void aPageHasAFeed(String page, String address, @Nullable String leaner) throws FeedException {
        assertThat(visitor()
                        .page(page)
                        .select("link[type=application/atom+xml]")
                        .eachAttr("href"))
                .containsExactly(address);
        Feed feed = feed(address);
        // A page's address may say more than its feed needs to be told apart from others.
        String self = visitor().origin() + (leaner == null ? address : leaner);
        assertThat(feed.getId()).isEqualTo(self);
        assertThat(feed.getTitle()).startsWith("Parley");
        assertThat(feed.getUpdated()).isNotNull();
        assertThat(feed.getRights()).isNotBlank();
        assertThat(feed.getAuthors()).extracting(SyndPerson::getName).containsExactly("Parley");
        assertThat(linked(feed.getOtherLinks(), "self")).isEqualTo(self);
        assertThat(linked(feed.getAlternateLinks(), "alternate"))
                .isEqualTo(visitor().origin() + (page.equals("/articles") ? "/" : page));
        assertThat(feed.getEntries().stream().map(Entry::getId)).doesNotHaveDuplicates();
        assertThat(feed.getEntries()).hasSizeLessThanOrEqualTo(50).allSatisfy(entry -> {
            assertThat(entry.getUpdated()).isBeforeOrEqualTo(feed.getUpdated());
            assertThat(entry.getPublished()).isBeforeOrEqualTo(entry.getUpdated());
            assertThat(entry.getRights()).contains("http://rightsstatements.org/");
            assertThat(entry.getSummary().getValue()).isNotBlank();
        });
        if (!address.contains("search")) {
            assertThat(feed.getEntries().stream()
                            .map(entry -> entry.getUpdated().toInstant()))
                    .isSortedAccordingTo(Comparator.reverseOrder());
        }
    }

    /** The feed's own author, the archive, answers for what has none. */
    @Test
    default void anAuthorWhomTheSourceDoesNotNameIsNoneInFeeds() throws FeedException {
        assertThat(entries("/authors/not-named.atom"))
                .isNotEmpty()
                .allSatisfy(entry -> assertThat(entry.getAuthors()).isEmpty());
        assertThat(entries("/authors/leif-eric-easley.atom"))
                .isNotEmpty()
                .allSatisfy(entry -> assertThat(entry.getAuthors())
                        .extracting(SyndPerson::getName)
                        .containsExactly("Leif-Eric Easley"));
        Entry article = entries("/authors/not-named.atom").stream()
                .filter(entry -> is("article", entry))
                .findFirst()
                .orElseThrow();
        assertThat(article.getTitle()).isEqualTo("[The diplomatic stalemate with North Korea continues]");
        assertThat(article.getSummary().getValue())
                .contains("its source names no author", "a date that is inferred", "title is supplied");
    }

    @Test
    default void aFeedHasEveryClaimOfItsListAndWhatCameOfThem() throws FeedException {
        for (Map.Entry<String, String> feed : Map.of(
                        "/authors/leif-eric-easley.atom", "?author=leif-eric-easley",
                        "/summits/trump-kim-2019-hanoi.atom", "?summit=trump-kim-2019-hanoi",
                        "/topics/sanctions.atom", "?topic=sanctions",
                        "/claims.atom?kind=-causal&author=leif-eric-easley", "?kind=-causal&author=leif-eric-easley")
                .entrySet()) {
            List<Entry> entries = entries(feed.getKey());
            Set<String> listed = visitor().claims(feed.getValue()).stream()
                    .map(claim -> visitor().origin() + claim.get("url").asString())
                    .collect(Collectors.toSet());
            assertThat(entries.stream().filter(entry -> is("claim", entry)).map(Entry::getId))
                    .as(feed.getKey())
                    .containsExactlyInAnyOrderElementsOf(listed);
            List<String> settled = new ArrayList<>();
            for (String claim : listed) {
                Document page = visitor().page(claim);
                if (!page.select("section[aria-labelledby=prediction]").isEmpty()
                        && page.select("section[aria-labelledby=prediction] .outcome.open")
                                .isEmpty()) {
                    settled.add(claim + "#prediction");
                }
            }
            assertThat(entries.stream().filter(entry -> is("outcome", entry)).map(Entry::getId))
                    .as(feed.getKey())
                    .containsExactlyInAnyOrderElementsOf(settled);
        }
        assertThat(entries("/feed.atom").stream().filter(entry -> is("article", entry)))
                .hasSize(3);
    }

    @Test
    default void anOutcomeSaysWhatHappenedAndWhereThatIsFrom() throws FeedException {
        assertThat(entries("/feed.atom").stream().filter(entry -> is("outcome", entry)))
                .isNotEmpty()
                .allSatisfy(entry -> {
                    assertThat(entry.getTitle()).startsWith("Outcome: ");
                    assertThat(entry.getContents().getFirst().getValue()).isNotBlank();
                    assertThat(linked(entry.getOtherLinks(), "related")).startsWith("http");
                });
    }

    @Test
    default void aWithdrawnClaimTakesThePlaceOfItsEntryAndSaysWhy() throws FeedException {
        database()
                .update(
                        "insert into withdrawal (id, claim_code, article_id, withdrawn_on, reason)"
                                + " select -6, '999-006', id, date '2026-11-22', 'It said more than its words.' from article where code = '000'");
        for (String feed : List.of("/feed.atom", "/authors/leif-eric-easley.atom")) {
            Entry first = feed(feed).getEntries().getFirst();
            assertThat(first.getId()).isEqualTo(visitor().origin() + "/claims/999-006");
            assertThat(first.getTitle()).contains("Withdrawn", "999-006");
            assertThat(first.getContents().getFirst().getValue()).isEqualTo("It said more than its words.");
            assertThat(first.getSummary().getValue()).contains("2026-11-22", "Alliance First");
        }
        assertThat(entries("/authors/not-named.atom")).noneMatch(entry -> is("withdrawal", entry));
    }

    @Test
    default void aCorrectedArticleComesFirstAndKeepsItsId() throws FeedException {
        Entry before = entries("/feed.atom").stream()
                .filter(entry -> entry.getId().endsWith("article/003"))
                .findFirst()
                .orElseThrow();
        assertThat(before.getSummary().getValue()).startsWith("New:");
        database()
                .update(
                        "update article set revised_at = timestamp with time zone '2055-01-01 00:00:00+00' where code = '003'");
        try {
            Entry now = feed("/feed.atom").getEntries().getFirst();
            assertThat(now.getId()).isEqualTo(before.getId());
            assertThat(now.getSummary().getValue()).startsWith("Corrected:");
            assertThat(now.getPublished()).isEqualTo(before.getPublished());
        } finally {
            database().update("update article set revised_at = recorded_at where code = '003'");
        }
    }

    @Test
    default void everythingSaysInWhichLanguageItIs() {
        Document feed = Jsoup.parse(visitor().get("/claims.atom").text(), "", Parser.xmlParser());
        assertThat(feed.expectFirst("feed").attr("xml:lang")).isEqualTo("en");
        assertThat(feed.select("entry > content"))
                .isNotEmpty()
                .allSatisfy(content -> assertThat(content.attr("xml:lang")).isEqualTo("en"));
    }

    @ParameterizedTest
    @CsvSource({"FULL, true", "EXCERPT, true", "METADATA, false"})
    default void entriesGiveNoMoreOfATextThanItsRightsAllow(String extent, boolean quotes) throws FeedException {
        List<String> words = visitor().claims("?article=waging-peace-with-north-korea").stream()
                .map(claim -> claim.at("/quote/exact").asString())
                .toList();
        database().update("update article set rights_extent = ? where code = '002'", extent);
        try {
            List<Entry> entries = entries("/authors/ramon-pacheco-pardo.atom");
            assertThat(entries)
                    .allMatch(
                            entry -> entry.getRights().contains("shown: " + extent.toLowerCase(java.util.Locale.ROOT)));
            assertThat(entries.stream()
                            .filter(entry -> is("claim", entry))
                            .flatMap(entry -> entry.getContents().stream())
                            .map(com.rometools.rome.feed.atom.Content::getValue))
                    .hasSize(quotes ? words.size() : 0)
                    .isSubsetOf(words);
        } finally {
            database().update("update article set rights_extent = 'FULL' where code = '002'");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/feed.atom?page=999999",
                "/feed.atom?page=-1",
                "/claims.atom?author=nobody",
                "/claims.atom?author=%00%F0%9F%98%80%01",
                "/topics/sanctions.atom?page=x"
            })
    default void whateverIsAskedIsAFeed(String address) {
        Answer answer = visitor().get(address);
        assertThat(answer.status()).isEqualTo(200);
        Schemas.holdsAtom(answer.text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/authors/nobody.atom", "/topics/nothing.atom", "/summits/%00.atom", "/summits/x y.atom"})
    default void thereIsNoFeedOfNothing(String address) {
        assertThat(visitor().get(address.replace(" ", "%20")).status()).isBetween(400, 404);
    }

    private static boolean is(String term, Entry entry) {
        return entry.getCategories().stream().map(Category::getTerm).anyMatch(term::equals);
    }

    /** The entries on all pages of a feed. */
    private List<Entry> entries(String address) throws FeedException {
        List<Entry> entries = new ArrayList<>();
        Set<String> pages = new HashSet<>();
        for (String next = address; next != null && pages.add(next); ) {
            Feed feed = feed(next);
            entries.addAll(feed.getEntries());
            next = linked(feed.getOtherLinks(), "next");
        }
        return entries;
    }

    private Feed feed(String address) throws FeedException {
        Answer answer = visitor().get(address);
        assertThat(answer.status()).as(address).isEqualTo(200);
        assertThat(answer.type()).startsWith("application/atom+xml");
        Schemas.holdsAtom(answer.text());
        return (Feed) new WireFeedInput().build(new StringReader(answer.text()));
    }

    private static @Nullable String linked(List<Link> links, String rel) {
        return links.stream()
                .filter(link -> link.getRel().equals(rel))
                .map(Link::getHref)
                .findFirst()
                .orElse(null);
    }
}
