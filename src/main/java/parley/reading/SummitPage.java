package parley.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;
import parley.site.Link;
import parley.subjects.OutcomeDocument;

/**
 * The page of one summit: its facts with sources, then what each author claims about it.
 *
 * @param held in words
 * @param status the status's slug
 */
record SummitPage(
        String slug,
        String name,
        String status,
        @Nullable String held,
        @Nullable String timeZone,
        @Nullable String place,
        @Nullable String venue,
        List<Link> participants,
        List<OutcomeDocument> documents,
        @Nullable String classification,
        @Nullable String outcome,
        @Nullable String note,
        List<String> sources,
        SubjectPage subject) {

    public String canonical() {
        return "/summits/" + slug;
    }

    public String json() {
        return canonical() + ".json";
    }
}
