package parley.records;

import org.jspecify.annotations.Nullable;
import parley.apparatus.Note;
import parley.articles.Article;
import parley.site.Slugs;

/**
 * An editor's note on words of a text, as JSON.
 *
 * @param article its slug
 * @param paragraph the paragraph's id within the article, as {@code p7}
 * @param kind {@code sic} or {@code context}
 * @param exact the words that it is on; null where rights do not allow the text
 * @param start offset of the first character in the paragraph, in UTF-16 units
 * @param end offset behind the last character
 */
public record NoteJson(
        String id,
        String url,
        String article,
        String paragraph,
        String kind,
        @Nullable String exact,
        int start,
        int end,
        String text,
        @Nullable String sourceTitle,
        @Nullable String sourceUrl) {

    public static NoteJson of(Note note) {
        Article article = note.paragraph().article();
        return new NoteJson(
                note.id(),
                article.address() + "#" + note.id(),
                article.slug(),
                note.paragraph().anchor(),
                Slugs.of(note.kind()),
                article.showsText() ? note.exact() : null,
                note.start(),
                note.end(),
                note.text(),
                note.sourceTitle(),
                note.sourceUrl());
    }
}
