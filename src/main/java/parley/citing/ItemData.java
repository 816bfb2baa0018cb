package parley.citing;

import de.undercouch.citeproc.csl.CSLDate;
import de.undercouch.citeproc.csl.CSLDateBuilder;
import de.undercouch.citeproc.csl.CSLItemDataBuilder;
import de.undercouch.citeproc.csl.CSLName;
import de.undercouch.citeproc.csl.CSLNameBuilder;
import de.undercouch.citeproc.csl.CSLType;
import java.time.LocalDate;
import java.util.regex.Pattern;
import parley.articles.Article;
import parley.articles.Publication;
import parley.authors.Author;
import parley.subjects.Edtf;

/** What is known of an article, in the terms of the Citation Style Language. */
final class ItemData {

    private static final Pattern COMMA = Pattern.compile(",\\s*");

    private ItemData() {}

    /** Without what depends on the part that is cited: id, address and place in the archive. */
    static CSLItemDataBuilder of(Article article) {
        CSLItemDataBuilder data = new CSLItemDataBuilder()
                // What kind of publication a text appeared in, the archive does not record.
                .type(CSLType.DOCUMENT)
                .title(article.title().shown())
                .language(article.language())
                .issued(issued(article.publication()));
        CSLName[] names = article.authors().stream()
                .filter(Author::named)
                .map(ItemData::name)
                .toArray(CSLName[]::new);
        if (names.length > 0) {
            data.author(names);
        }
        String publisher = article.publication().publisher();
        return publisher == null ? data : data.publisher(publisher);
    }

    private static CSLName name(Author author) {
        String[] parts = COMMA.split(author.sortName(), 2);
        return parts.length == 2
                ? new CSLNameBuilder().family(parts[0]).given(parts[1]).build()
                : new CSLNameBuilder().literal(author.name()).build();
    }

    /**
     * As much as the first and the last day have in common on which it can have been: two dates would be read as a
     * publication that went on from the one to the other. What is left out stands in the reservations.
     */
    private static CSLDate issued(Publication publication) {
        int[][] parts = parts(publication.publishedEarliest(), publication.publishedLatest());
        CSLDateBuilder date = new CSLDateBuilder().dateParts(parts);
        return (doubtful(publication) || parts.length > 1 ? date.circa(true) : date).build();
    }

    private static int[][] parts(LocalDate first, LocalDate last) {
        if (first.getYear() != last.getYear()) {
            return new int[][] {{first.getYear()}, {last.getYear()}};
        }
        if (first.getMonth() != last.getMonth()) {
            return new int[][] {{first.getYear()}};
        }
        return first.equals(last)
                ? new int[][] {{first.getYear(), first.getMonthValue(), first.getDayOfMonth()}}
                : new int[][] {{first.getYear(), first.getMonthValue()}};
    }

    /** Whether the date is not what the source states, or no certain one. */
    static boolean doubtful(Publication publication) {
        Edtf date = publication.publishedDate();
        return publication.inferred() || date.oneOf() || date.qualified();
    }
}
