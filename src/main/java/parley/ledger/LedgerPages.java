package parley.ledger;

import static java.util.Comparator.comparingInt;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import parley.articles.Article;
import parley.claims.Claim;
import parley.claims.Holder;
import parley.debate.Prediction;
import parley.debate.PredictionView;
import parley.debate.Predictions;
import parley.ledger.LedgerPage.Count;
import parley.ledger.LedgerPage.Section;
import parley.ledger.LedgerPage.Tally;
import parley.ledger.LedgerPage.Unknown;
import parley.records.PredictionJson;
import parley.site.Csv;
import parley.site.Frame;
import parley.site.Link;
import parley.site.PageLinks;
import parley.site.Paging;

/** Keeps the ledger of predictions. */
@Component
@Transactional(readOnly = true)
class LedgerPages {

    private static final List<String> SECTIONS = List.of(LedgerEntry.OVERDUE, LedgerEntry.OPEN, "settled");

    /** Of more holders than these, only those with the most predictions are tallied, and the chosen ones. */
    private static final int MOST_HOLDERS = 50;

    private static final List<String> HEADER = List.of(
            "statement",
            "quote",
            "authors",
            "holders",
            "article",
            "published",
            "published_basis",
            "horizon",
            "horizon_basis",
            "criterion",
            "conditional",
            "outcome",
            "outcome_on",
            "outcome_line",
            "outcome_source",
            "claim",
            "rights");

    private final LedgerIndex index;
    private final Predictions predictions;
    private final Frame frame;
    private final Clock clock;

    LedgerPages(LedgerIndex index, Predictions predictions, Frame frame, Clock clock) {
        this.index = index;
        this.predictions = predictions;
        this.frame = frame;
        this.clock = clock;
    }

    LedgerPage page(LedgerChoice choice, Paging wanted, Locale locale) {
        List<LedgerEntry> all = index.entries();
        Map<String, LedgerEntry> chosen = chosen(all, choice);
        Paging paging = wanted.within(chosen.size());
        List<LedgerEntry> shown = chosen.values().stream()
                .skip(paging.offset())
                .limit(paging.size())
                .toList();
        Map<String, PredictionView> views = read(shown).entrySet().stream()
                .collect(toMap(
                        Map.Entry::getKey, entry -> PredictionView.of(entry.getValue(), LocalDate.now(clock), locale)));
        Map<String, Long> totals =
                chosen.values().stream().collect(groupingBy(LedgerEntry::section, Collectors.counting()));
        List<String> states = LedgerEntry.STATES.stream()
                .filter(state -> all.stream().anyMatch(entry -> entry.state().equals(state)))
                .toList();
        return new LedgerPage(
                choice,
                states,
                tallies(all, states, choice),
                unknown(all, choice),
                SECTIONS.stream()
                        .map(section -> new Section(
                                section,
                                totals.getOrDefault(section, 0L),
                                shown.stream()
                                        .filter(entry -> entry.section().equals(section))
                                        .flatMap(entry -> Stream.ofNullable(views.get(entry.claim())))
                                        .toList()))
                        .filter(section -> !section.predictions().isEmpty())
                        .toList(),
                chosen.size(),
                paging);
    }

    /** Each chosen prediction once, overdue ones first, then the other open ones. */
    private static Map<String, LedgerEntry> chosen(List<LedgerEntry> all, LedgerChoice choice) {
        Map<String, LedgerEntry> chosen = new LinkedHashMap<>();
        all.stream()
                .filter(choice::lets)
                .sorted(comparingInt(entry -> SECTIONS.indexOf(entry.section())))
                .forEach(entry -> chosen.putIfAbsent(entry.claim(), entry));
        return chosen;
    }

    private Map<String, Prediction> read(List<LedgerEntry> entries) {
        List<String> ids = entries.stream().map(LedgerEntry::claim).toList();
        return ids.isEmpty()
                ? Map.of()
                : predictions.withIds(ids).stream()
                        .collect(toMap(prediction -> prediction.claim().id(), prediction -> prediction));
    }

    private static List<Tally> tallies(List<LedgerEntry> all, List<String> states, LedgerChoice choice) {
        Map<String, List<LedgerEntry>> perHolder =
                all.stream().collect(groupingBy(LedgerEntry::holder, LinkedHashMap::new, Collectors.toList()));
        Set<String> tallied = perHolder.entrySet().stream()
                .sorted(comparingInt(held -> -held.getValue().size()))
                .limit(MOST_HOLDERS)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        return perHolder.entrySet().stream()
                .filter(held ->
                        tallied.contains(held.getKey()) || choice.holders().contains(held.getKey()))
                .map(held -> {
                    Link link = held.getValue().getFirst().link();
                    String holder = held.getKey();
                    return new Tally(
                            link,
                            held.getValue().size(),
                            choice.holders().contains(holder),
                            choice.toggleHolder(holder).address(),
                            states.stream()
                                    .map(state -> new Count(
                                            state,
                                            held.getValue().stream()
                                                    .filter(entry ->
                                                            entry.state().equals(state))
                                                    .count(),
                                            choice.holders().equals(List.of(holder))
                                                    && choice.outcomes().equals(List.of(state)),
                                            new LedgerChoice(List.of(holder), List.of(state)).address()))
                                    .toList());
                })
                .toList();
    }

    private static List<Unknown> unknown(List<LedgerEntry> all, LedgerChoice choice) {
        return Stream.concat(
                        choice.holders().stream()
                                .filter(holder -> all.stream()
                                        .noneMatch(entry -> entry.holder().equals(holder)))
                                .map(holder -> new Unknown(
                                        holder, choice.toggleHolder(holder).address())),
                        choice.outcomes().stream()
                                .filter(outcome -> !LedgerEntry.STATES.contains(outcome))
                                .map(outcome -> new Unknown(
                                        outcome, choice.toggleOutcome(outcome).address())))
                .toList();
    }

    /** A page of what is chosen, as data. */
    ResponseEntity<List<PredictionJson>> json(LedgerChoice choice, Paging wanted) {
        Map<String, LedgerEntry> chosen = chosen(index.entries(), choice);
        Paging paging = wanted.within(chosen.size());
        List<LedgerEntry> shown = chosen.values().stream()
                .skip(paging.offset())
                .limit(paging.size())
                .toList();
        Map<String, Prediction> read = read(shown);
        return PageLinks.of(
                        paging,
                        chosen.size(),
                        page -> LedgerChoice.PATH
                                + ".json"
                                + choice.query()
                                        .add("page", String.valueOf(page))
                                        .add("size", String.valueOf(paging.size())))
                .answer(shown.stream()
                        .flatMap(entry -> Stream.ofNullable(read.get(entry.claim())))
                        .map(PredictionJson::of)
                        .toList());
    }

    /** All that is chosen, on however many pages. */
    Csv csv(LedgerChoice choice) {
        List<LedgerEntry> chosen = List.copyOf(chosen(index.entries(), choice).values());
        Map<String, Prediction> read = read(chosen);
        return new Csv(
                "predictions",
                HEADER,
                chosen.stream()
                        .flatMap(entry ->
                                Stream.ofNullable(read.get(entry.claim())).map(it -> row(it, entry.state())))
                        .toList());
    }

    private List<@Nullable String> row(Prediction prediction, String state) {
        Claim claim = prediction.claim();
        Article article = claim.article();
        return Arrays.asList(
                claim.statement(),
                article.showsQuotes() ? claim.anchor().exact() : null,
                article.authors().stream().map(author -> author.name()).collect(Collectors.joining("; ")),
                claim.holders().stream().map(Holder::name).collect(Collectors.joining("; ")),
                article.title().shown(),
                article.publication().publishedDate().text(),
                article.publication().inferred() ? "inferred" : "stated",
                prediction.horizon().text(),
                prediction.horizonBasis(),
                prediction.criterion(),
                prediction.conditional() ? "yes" : "no",
                state,
                prediction.outcome().on(),
                prediction.outcome().line(),
                prediction.outcome().source(),
                frame.absolute(claim.address()),
                article.rights().uri());
    }
}
