package parley.records;

import java.util.List;
import org.jspecify.annotations.Nullable;
import parley.site.Slugs;
import parley.subjects.Actor;
import parley.subjects.Edtf;
import parley.subjects.OutcomeDocument;
import parley.subjects.Summit;

/**
 * A summit as JSON.
 *
 * @param status {@code held} or {@code prospective}
 * @param held EDTF, by the calendar at {@code timeZone}
 * @param participants slugs of actors
 * @param sources addresses where the facts were found
 * @param claims the address of the claims about it
 */
public record SummitJson(
        String slug,
        String url,
        String name,
        String shortName,
        String status,
        @Nullable String held,
        @Nullable String timeZone,
        @Nullable String place,
        @Nullable String venue,
        List<String> participants,
        List<OutcomeDocument> documents,
        @Nullable String classification,
        @Nullable String outcome,
        @Nullable String note,
        List<String> sources,
        String claims) {

    public static SummitJson of(Summit summit) {
        Edtf held = summit.held();
        return new SummitJson(
                summit.slug(),
                "/summits/" + summit.slug(),
                summit.name(),
                summit.shortName(),
                Slugs.of(summit.status()),
                held == null ? null : held.text(),
                summit.timeZone(),
                summit.place(),
                summit.venue(),
                summit.participants().stream().map(Actor::slug).toList(),
                List.copyOf(summit.documents()),
                summit.classification(),
                summit.outcome(),
                summit.note(),
                List.copyOf(summit.sources()),
                "/claims.json?summit=" + summit.slug());
    }
}
