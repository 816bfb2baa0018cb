package parley.feeds;

import static java.util.stream.Collectors.joining;

import com.rometools.rome.feed.atom.Category;
import com.rometools.rome.feed.atom.Content;
import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Link;
import com.rometools.rome.feed.atom.Person;
import com.rometools.rome.feed.synd.SyndPerson;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import parley.articles.Article;
import parley.authors.Author;
import parley.claims.Claim;
import parley.claims.Holder;
import parley.claims.Withdrawal;
import parley.debate.Outcome;
import parley.debate.Prediction;
import parley.site.Frame;
import parley.site.Slugs;
import parley.site.Xml;
import parley.subjects.Edtf;

/**
 * Says what was recorded or changed as entries of a feed. An entry keeps its id: what is corrected later is the same entry
 * with a later time, and that of a claim becomes that of its withdrawal.
 */
@Component
class FeedEntries {

    private final Frame frame;

    FeedEntries(Frame frame) {
        this.frame = frame;
    }

    FeedEntry article(Article article) {
        // Its address may be renamed, its code never is; the year is the one in which the archive began.
        String id = "tag:" + frame.host() + ",2026:article/" + article.code();
        String by = names(article);
        Entry entry = entry(id, article.address(), article.title().shown(), article, "article");
        times(entry, article.recordedAt(), article.revisedAt());
        entry.setSummary(text(news(article.recordedAt(), article.revisedAt()) + " an article published " + when(article)
                + (by.isEmpty() ? "; its source names no author" : " by " + by)
                + (article.title().supplied() ? "; its title is supplied by the archive" : "") + "."));
        return new FeedEntry(
                entry, article.title().supplied() ? FeedEntry.ENGLISH : article.language(), FeedEntry.ENGLISH);
    }

    FeedEntry claim(Claim claim) {
        Article article = claim.article();
        String kind = Slugs.of(claim.kind());
        String certainty = Slugs.of(claim.certainty());
        Entry entry = entry(
                frame.absolute(claim.address()), claim.address(), claim.statement(), article, "claim", kind, certainty);
        times(entry, claim.recordedAt(), claim.revisedAt());
        entry.setSummary(text(news(claim.recordedAt(), claim.revisedAt()) + " a claim, " + kind + " and " + certainty
                + heldBy(claim) + ", in " + in(article) + "."));
        if (article.showsQuotes()) {
            entry.setContents(List.of(text(claim.anchor().exact())));
        }
        return new FeedEntry(entry, FeedEntry.ENGLISH, article.language());
    }

    FeedEntry outcome(Prediction prediction) {
        Claim claim = prediction.claim();
        Outcome outcome = prediction.outcome();
        String word = Slugs.of(outcome.status());
        String address = claim.address() + "#prediction";
        Entry entry = entry(
                frame.absolute(address),
                address,
                "Outcome: " + word.replace('-', ' ') + " – " + claim.statement(),
                claim.article(),
                "outcome",
                word);
        Instant at = Objects.requireNonNullElse(prediction.settledAt(), claim.revisedAt());
        times(entry, at, at);
        Edtf on = outcome.date();
        entry.setSummary(text("What came of a prediction in " + in(claim.article())
                + (on == null ? "" : ", settled " + on.inWords(Locale.ENGLISH)) + ". The criterion: "
                + prediction.criterion()));
        String line = outcome.line();
        if (line != null) {
            entry.setContents(List.of(text(line)));
        }
        String source = outcome.source();
        if (source != null) {
            entry.setOtherLinks(List.of(link(source, "related", null)));
        }
        return new FeedEntry(entry, FeedEntry.ENGLISH, FeedEntry.ENGLISH);
    }

    FeedEntry withdrawal(Withdrawal withdrawal) {
        String address = "/claims/" + withdrawal.claimCode();
        Entry entry = entry(
                frame.absolute(address),
                address,
                "Withdrawn: claim " + withdrawal.claimCode(),
                withdrawal.article(),
                "withdrawal");
        times(entry, withdrawal.recordedAt(), withdrawal.revisedAt());
        entry.setSummary(text("Withdrawn on " + withdrawal.withdrawnOn() + " from " + in(withdrawal.article()) + "."));
        entry.setContents(List.of(text(withdrawal.reason())));
        return new FeedEntry(entry, FeedEntry.ENGLISH, FeedEntry.ENGLISH);
    }

    private Entry entry(String id, String address, String title, Article article, String... terms) {
        Entry entry = new Entry();
        entry.setId(id);
        entry.setTitle(Xml.text(title));
        entry.setAlternateLinks(List.of(link(frame.absolute(address), "alternate", MediaType.TEXT_HTML_VALUE)));
        // Where no author is named there is none, and the feed's own, the archive, answers for the entry.
        entry.setAuthors(article.authors().stream()
                .filter(Author::named)
                .<SyndPerson>map(this::person)
                .toList());
        entry.setCategories(Arrays.stream(terms).map(FeedEntries::category).toList());
        entry.setRights(Xml.text(article.rights().inOneLine()));
        return entry;
    }

    private static void times(Entry entry, Instant recorded, Instant revised) {
        entry.setPublished(Date.from(recorded));
        entry.setUpdated(Date.from(revised));
    }

    private static String news(Instant recorded, Instant revised) {
        return revised.isAfter(recorded) ? "Corrected:" : "New:";
    }

    private static String in(Article article) {
        return "“" + article.title().shown() + "” (" + when(article) + ")";
    }

    private static String when(Article article) {
        return article.publication().publishedDate().inWords(Locale.ENGLISH)
                + (article.publication().inferred() ? ", a date that is inferred" : "");
    }

    private static String names(Article article) {
        return article.authors().stream()
                .filter(Author::named)
                .map(Author::name)
                .collect(joining(", "));
    }

    private static String heldBy(Claim claim) {
        return claim.holders().stream().allMatch(Holder::isAuthor)
                ? ""
                : ", held by " + claim.holders().stream().map(Holder::name).collect(joining(", "));
    }

    private Person person(Author author) {
        Person person = new Person();
        person.setName(author.name());
        person.setUri(frame.absolute("/authors/" + author.slug()));
        return person;
    }

    private static Category category(String term) {
        Category category = new Category();
        category.setTerm(term);
        return category;
    }

    static Content text(String text) {
        Content content = new Content();
        content.setType(Content.TEXT);
        content.setValue(Xml.text(text));
        return content;
    }

    static Link link(String address, String rel, @Nullable String type) {
        Link link = new Link();
        link.setHref(address);
        link.setRel(rel);
        link.setType(type);
        return link;
    }
}
