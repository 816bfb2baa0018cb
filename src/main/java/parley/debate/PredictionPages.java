package parley.debate;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import parley.debate.PredictionsPage.Count;
import parley.debate.PredictionsPage.Entry;
import parley.debate.PredictionsPage.Tally;
import parley.site.Link;
import parley.site.Slugs;

/** Keeps the ledger of predictions. */
@Component
@Transactional(readOnly = true)
class PredictionPages {

    private final Predictions predictions;

    PredictionPages(Predictions predictions) {
        this.predictions = predictions;
    }

    PredictionsPage ledger(Locale locale) {
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        List<Prediction> all = predictions.inOrder();
        return new PredictionsPage(
                all.stream()
                        .map(prediction -> new Entry(PredictionView.of(prediction, locale), overdue(prediction, today)))
                        .sorted(comparing((Entry entry) -> !entry.overdue())
                                .thenComparing(
                                        entry -> !entry.prediction().outcome().equals("open")))
                        .toList(),
                tallies(all));
    }

    private static boolean overdue(Prediction prediction, LocalDate today) {
        LocalDate latest = prediction.horizon().latest();
        return prediction.outcome().status() == OutcomeStatus.OPEN && latest != null && latest.isBefore(today);
    }

    private static List<Tally> tallies(List<Prediction> all) {
        Map<Link, Map<OutcomeStatus, Long>> perHolder = new LinkedHashMap<>();
        for (Prediction prediction : all) {
            prediction
                    .claim()
                    .holders()
                    .forEach(holder -> perHolder
                            .computeIfAbsent(new Link(holder.name(), holder.address()), key -> new LinkedHashMap<>())
                            .merge(prediction.outcome().status(), 1L, Long::sum));
        }
        return perHolder.entrySet().stream()
                .map(holder -> new Tally(
                        holder.getKey(),
                        holder.getValue().values().stream()
                                .mapToInt(Long::intValue)
                                .sum(),
                        Arrays.stream(OutcomeStatus.values())
                                .filter(holder.getValue()::containsKey)
                                .map(status -> new Count(
                                        Slugs.of(status), holder.getValue().getOrDefault(status, 0L)))
                                .toList()))
                .toList();
    }
}
