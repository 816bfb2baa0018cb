package parley.annotations;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import parley.annotations.Annotation.Selector;
import parley.articles.Paragraph;
import parley.claims.Claim;

/**
 * Where claims stand in the text of their article: its present paragraphs in order, each ended by one line feed, counted
 * in code points as the model demands. It is the text of the element {@code .words} of the article's page, without
 * what is marked there as {@code not-annotatable}: what annotation clients count.
 */
final class TextPositions {

    /** By the paragraph's address. */
    private final Map<String, Integer> starts = new HashMap<>();

    /** @param paragraphs those that some articles have now, article by article in order */
    TextPositions(List<Paragraph> paragraphs) {
        String article = "";
        int next = 0;
        for (Paragraph paragraph : paragraphs) {
            if (!paragraph.article().code().equals(article)) {
                article = paragraph.article().code();
                next = 0;
            }
            starts.put(paragraph.address(), next);
            next += length(paragraph.text(), paragraph.text().length()) + 1;
        }
    }

    Selector.Position of(Claim claim) {
        String text = claim.paragraph().text();
        int start = starts.getOrDefault(claim.paragraph().address(), 0);
        return new Selector.Position(
                "TextPositionSelector",
                start + length(text, claim.anchor().start()),
                start + length(text, claim.anchor().end()));
    }

    private static int length(String text, int units) {
        return text.codePointCount(0, units);
    }
}
