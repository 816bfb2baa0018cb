package parley.versions;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import parley.articles.Paragraph;
import parley.articles.ParagraphRole;

/**
 * A paragraph as it was; its words are found by their SHA-256.
 *
 * @param sequenceNumber its place in the article, from 1; 0 for a standfirst
 */
@Embeddable
record ParagraphState(
        String anchor,
        int sequenceNumber,
        @Enumerated(EnumType.STRING) ParagraphRole role,
        String sha256) {

    static ParagraphState of(Paragraph paragraph) {
        return new ParagraphState(paragraph.anchor(), paragraph.number(), paragraph.role(), paragraph.sha256());
    }
}
