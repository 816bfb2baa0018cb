package parley.ingest;

import java.util.List;
import org.jspecify.annotations.Nullable;
import parley.store.Drafts.ParagraphDraft;

/** What became of a source document: paragraphs, or the reasons why not. */
sealed interface ParseOutcome {

    /**
     * @param published the moment that the page states, as EDTF
     * @param revised the moment of its last revision that the page states, as EDTF
     */
    record Parsed(
            List<ParagraphDraft> paragraphs,
            @Nullable String published,
            @Nullable String revised) implements ParseOutcome {}

    record Rejected(List<Problem> problems) implements ParseOutcome {}
}
