package parley.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import parley.articles.Article;
import parley.articles.Articles;
import parley.claims.Claim;
import parley.claims.Claims;
import parley.debate.OutcomeStatus;
import parley.debate.Prediction;
import parley.debate.Predictions;
import parley.site.Link;
import parley.site.Slugs;
import parley.subjects.Edtf;
import parley.subjects.OutcomeDocument;
import parley.subjects.Summit;
import parley.subjects.Summits;
import parley.timeline.Entry.Document;
import parley.timeline.Entry.Foreseen;
import parley.timeline.Entry.Foretold;
import parley.timeline.Entry.Meeting;
import parley.timeline.Entry.Month;
import parley.timeline.Entry.Published;
import parley.timeline.TimelineSearch.Spoken;

/** Makes entries of what was known by a day: nothing in them is later than it. */
@Component
@Transactional(readOnly = true)
class Entries {

    /** More articles than these are told month by month. */
    static final int MOST_ARTICLES = 200;

    private static final int LETTERS_OF_A_TITLE = 44;
    private static final int LETTERS_OF_A_STATEMENT = 72;

    private final Summits summits;
    private final Articles articles;
    private final Claims claims;
    private final Predictions predictions;
    private final TimelineSearch search;
    private final MessageSource messages;

    Entries(
            Summits summits,
            Articles articles,
            Claims claims,
            Predictions predictions,
            TimelineSearch search,
            MessageSource messages) {
        this.summits = summits;
        this.articles = articles;
        this.claims = claims;
        this.predictions = predictions;
        this.search = search;
        this.messages = messages;
    }

    List<Meeting> meetings(Scope scope, Map<String, Spoken> spoken, Locale locale) {
        List<Meeting> meetings = new ArrayList<>();
        for (Summit summit :
                summits.held(scope.years().firstDay(), scope.years().lastDay(), scope.known())) {
            Edtf held = summit.held();
            if (held != null) {
                meetings.add(new Meeting(
                        "meeting-" + summit.slug(),
                        new Thing(
                                Lane.MEETINGS,
                                held,
                                summit.shortName(),
                                summit.name(),
                                "en",
                                held.inWordsOfOneDay(locale),
                                "/summits/" + summit.slug(),
                                null,
                                null),
                        summit.slug(),
                        summit.place(),
                        summit.participants().stream()
                                .map(actor -> new Link(actor.name(), "/actors/" + actor.slug()))
                                .toList(),
                        summit.outcome(),
                        documents(summit, scope.known(), locale),
                        spoken.getOrDefault(summit.slug(), Spoken.NOTHING)));
            }
        }
        return meetings;
    }

    private static List<Document> documents(Summit summit, LocalDate known, Locale locale) {
        List<Document> documents = new ArrayList<>();
        for (OutcomeDocument document : summit.documents()) {
            Edtf issued = document.issued() == null ? summit.held() : Edtf.parse(document.issued());
            if (issued != null && isBy(issued, known)) {
                documents.add(new Document(
                        document.title(),
                        document.titleKo(),
                        document.issued() == null ? null : issued.inWordsOfOneDay(locale)));
            }
        }
        return documents;
    }

    /** The articles, or the months in which there are any where they are too many. */
    List<Entry> articles(Scope scope, Locale locale) {
        if (search.articles(scope) > MOST_ARTICLES) {
            return search.months(scope).stream()
                    .<Entry>map(month -> month(month, locale))
                    .toList();
        }
        Map<String, Long> counts = search.claims(scope);
        return articles.published(scope.years().firstDay(), scope.years().lastDay(), scope.known()).stream()
                .<Entry>map(
                        article -> published(article, scope.known(), counts.getOrDefault(article.slug(), 0L), locale))
                .toList();
    }

    private Month month(TimelineSearch.Month month, Locale locale) {
        Edtf date = Edtf.parse(month.month().toString());
        String label = say("home.articles", locale, month.articles());
        return new Month(
                "articles-" + month.month(),
                new Thing(
                        Lane.ARTICLES,
                        date,
                        label,
                        label,
                        null,
                        date.inWords(locale),
                        "#articles-" + month.month(),
                        null,
                        null),
                month.articles());
    }

    private static Published published(Article article, LocalDate known, long claims, Locale locale) {
        Edtf date = article.publication().publishedDate();
        Edtf revised = article.publication().revisedDate();
        String title = article.title().shown();
        return new Published(
                "article-" + article.code(),
                new Thing(
                        Lane.ARTICLES,
                        date,
                        DrawingLayout.shortened(title, LETTERS_OF_A_TITLE),
                        title,
                        article.language(),
                        date.inWordsOfOneDay(locale),
                        article.address(),
                        null,
                        null),
                article.slug(),
                authors(article),
                article.publication().publisher(),
                article.publication().inferred(),
                revised == null || isBy(revised, known) ? null : revised.inWords(locale),
                claims);
    }

    /**
     * The predictions with these claims.
     *
     * @param today the day on which a horizon counts as passed
     */
    List<Foretold> predictions(List<Long> keys, LocalDate known, LocalDate today, Locale locale) {
        if (keys.isEmpty()) {
            return List.of();
        }
        Map<String, List<Prediction>> together = new LinkedHashMap<>();
        for (Prediction prediction : predictions.of(claims.withKeys(keys))) {
            Claim claim = prediction.claim();
            String alone = isSettled(prediction, known) ? claim.id() : "";
            together.computeIfAbsent(
                            String.join(
                                    " ",
                                    claim.article().code(),
                                    prediction.horizon().text(),
                                    alone),
                            key -> new ArrayList<>())
                    .add(prediction);
        }
        return together.values().stream()
                .map(group -> foretold(group, known, today, locale))
                .toList();
    }

    private Foretold foretold(List<Prediction> group, LocalDate known, LocalDate today, Locale locale) {
        Prediction first = group.getFirst();
        Article article = first.claim().article();
        boolean settled = isSettled(first, known);
        String id = "prediction-" + first.claim().id();
        Edtf horizon = first.horizon();
        String many = say("timeline.foretold", locale, group.size(), names(article));
        boolean one = group.size() == 1;
        return new Foretold(
                id,
                new Thing(
                        Lane.PREDICTIONS,
                        horizon,
                        one ? DrawingLayout.shortened(first.claim().statement(), LETTERS_OF_A_STATEMENT) : many,
                        one ? first.claim().statement() : many,
                        one ? "en" : null,
                        horizon.inWords(locale),
                        one ? first.claim().address() : "#" + id,
                        Slugs.of(settled ? first.outcome().status() : OutcomeStatus.OPEN),
                        settled ? first.outcome().date() : null),
                authors(article),
                new Link(article.title().shown(), article.address()),
                article.language(),
                group.stream()
                        .map(prediction -> foreseen(prediction, settled, today, locale))
                        .toList());
    }

    private static Foreseen foreseen(Prediction prediction, boolean settled, LocalDate today, Locale locale) {
        Claim claim = prediction.claim();
        LocalDate end = prediction.horizon().latest();
        Edtf on = settled ? prediction.outcome().date() : null;
        return new Foreseen(
                claim.id(),
                claim.statement(),
                claim.address(),
                claim.holders().stream().allMatch(holder -> holder.isAuthor())
                        ? List.of()
                        : claim.holders().stream()
                                .map(holder -> new Link(holder.name(), holder.address()))
                                .toList(),
                Slugs.of(settled ? prediction.outcome().status() : OutcomeStatus.OPEN),
                !settled && end != null && end.isBefore(today),
                on == null ? null : on.inWords(locale),
                settled ? prediction.outcome().line() : null,
                settled ? prediction.outcome().source() : null);
    }

    /** Whether it was known by that day what came of it; an outcome without a date is known only now. */
    static boolean isSettled(Prediction prediction, LocalDate known) {
        Edtf on = prediction.outcome().date();
        return prediction.outcome().status() != OutcomeStatus.OPEN
                && (known.equals(Scope.known(null)) || (on != null && isBy(on, known)));
    }

    private static boolean isBy(Edtf date, LocalDate day) {
        LocalDate latest = date.latest();
        return latest != null && !latest.isAfter(day);
    }

    private static List<Link> authors(Article article) {
        return article.authors().stream()
                .map(author -> new Link(author.name(), "/authors/" + author.slug()))
                .toList();
    }

    private static String names(Article article) {
        return String.join(
                ", ", article.authors().stream().map(author -> author.name()).toList());
    }

    private String say(String key, Locale locale, Object... values) {
        return messages.getMessage(key, values, locale);
    }

    /** How many outcomes of predictions of articles known by that day were not. */
    long outcomesAfter(List<Long> keys, LocalDate known) {
        return keys.isEmpty()
                ? 0
                : predictions.of(claims.withKeys(keys)).stream()
                        .filter(prediction -> prediction.outcome().status() != OutcomeStatus.OPEN)
                        .filter(prediction -> !isSettled(prediction, known))
                        .count();
    }
}
