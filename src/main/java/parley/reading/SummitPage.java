package parley.reading;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import parley.matrix.Matrix;
import parley.metadata.Described;
import parley.metadata.Metadata;
import parley.site.Link;
import parley.subjects.Edtf;
import parley.subjects.OutcomeDocument;

/**
 * The page of one summit: its facts with sources, then where the authors stand on it, and what else they claim.
 *
 * @param held in words
 * @param status the status's slug
 * @param stands the questions that claims about it answer
 * @param subject the claims about it that answer none of these
 */
public record SummitPage(
        String slug,
        String name,
        String status,
        @Nullable String held,
        @Nullable String timeZone,
        @Nullable String place,
        @Nullable String venue,
        List<Link> participants,
        List<Document> documents,
        @Nullable String classification,
        @Nullable String outcome,
        @Nullable String note,
        List<String> sources,
        Matrix stands,
        SubjectPage subject,
        Metadata metadata)
        implements Described {

    /**
     * A document that the summit issued.
     *
     * @param issued in words
     */
    public record Document(
            String title,
            @Nullable String titleKo,
            @Nullable String issued,
            @Nullable String note) {

        static Document of(OutcomeDocument document, Locale locale) {
            String issued = document.issued();
            return new Document(
                    document.title(),
                    document.titleKo(),
                    issued == null ? null : Edtf.parse(issued).inWords(locale),
                    document.note());
        }
    }

    public String canonical() {
        return "/summits/" + slug;
    }

    public String json() {
        return canonical() + ".json";
    }
}
