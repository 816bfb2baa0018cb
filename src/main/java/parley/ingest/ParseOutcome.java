package parley.ingest;

import java.util.List;
import org.jspecify.annotations.Nullable;
import parley.articles.ParagraphRole;

/** What became of a source document: paragraphs, or the reasons why not. */
sealed interface ParseOutcome {

    /**
     * @param published the moment that the page states, as EDTF
     * @param revised the moment of its last revision that the page states, as EDTF
     */
    record Parsed(
            List<ParsedParagraph> paragraphs,
            @Nullable String published,
            @Nullable String revised) implements ParseOutcome {}

    record Rejected(List<Problem> problems) implements ParseOutcome {}

    /**
     * @param number its place in the article, from 1; 0 for a standfirst
     * @param text hard line wraps are joined by one space, nothing else is changed
     * @param firstLine of the source document, counted from 1
     */
    record ParsedParagraph(int number, ParagraphRole role, String text, int firstLine, int lastLine) {}
}
