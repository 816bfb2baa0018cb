package parley.editions;

import java.util.List;
import parley.apparatus.Note;
import parley.articles.Article;
import parley.articles.Paragraph;
import parley.claims.Claim;
import parley.claims.Holder;
import parley.debate.Relation;

/**
 * An article with what lies over it, as far as its rights allow.
 *
 * @param paragraphs the text; empty where rights do not allow it
 * @param notes on words of the text; empty where rights do not allow it
 * @param claims in the order of the text; their words are for {@link Article#showsQuotes()} to decide
 * @param relations in which these claims take part, on either side
 */
record Edition(
        Article article, List<Paragraph> paragraphs, List<Note> notes, List<Claim> claims, List<Relation> relations) {

    List<Note> notesOn(Paragraph paragraph) {
        return notes.stream()
                .filter(note -> note.paragraph().anchor().equals(paragraph.anchor()))
                .toList();
    }

    List<Claim> claimsOf(Paragraph paragraph) {
        return claims.stream()
                .filter(claim -> claim.paragraph().anchor().equals(paragraph.anchor()))
                .toList();
    }

    /** Whether a claim is someone else's than the article's authors. */
    static boolean heldByOthers(Claim claim) {
        return !claim.holders().stream().allMatch(Holder::isAuthor);
    }
}
