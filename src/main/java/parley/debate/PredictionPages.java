package parley.debate;

import static java.util.Comparator.comparing;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import parley.debate.PredictionsPage.Count;
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
        List<Prediction> all = predictions.inOrder();
        return new PredictionsPage(
                all.stream()
                        .map(prediction -> PredictionView.of(prediction, locale))
                        .sorted(comparing((PredictionView prediction) -> !prediction.overdue())
                                .thenComparing(
                                        prediction -> !prediction.outcome().equals("open")))
                        .toList(),
                tallies(all));
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
