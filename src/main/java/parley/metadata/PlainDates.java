package parley.metadata;

import org.jspecify.annotations.Nullable;
import parley.articles.Publication;
import parley.subjects.Edtf;

/** Dates for those who read nothing but ISO 8601: given where they are certain, and otherwise not at all. */
final class PlainDates {

    private static final int DAY = 10;

    private PlainDates() {}

    /** When it was published; absent where the archive infers it, or only a range is known. */
    static @Nullable String published(Publication publication) {
        return publication.inferred() ? null : plain(publication.publishedDate());
    }

    /** When the text was revised. */
    static @Nullable String revised(Publication publication) {
        Edtf revised = publication.revisedDate();
        return revised == null ? null : plain(revised);
    }

    /** A year, month or day that is neither qualified nor a range. */
    private static @Nullable String plain(Edtf date) {
        return date.qualified() || date.oneOf() || date.interval() ? null : day(date.text());
    }

    /** When something began. */
    static @Nullable String start(@Nullable Edtf date) {
        return date == null ? null : edge(date, 0);
    }

    /** When something ended. */
    static @Nullable String end(@Nullable Edtf date) {
        return date == null ? null : edge(date, 1);
    }

    private static @Nullable String edge(Edtf date, int which) {
        if (!date.interval()) {
            return plain(date);
        }
        String edge = date.text().split("/", 2)[which];
        return date.qualified() || edge.equals("..") ? null : day(edge);
    }

    private static String day(String text) {
        return text.length() > DAY ? text.substring(0, DAY) : text;
    }
}
