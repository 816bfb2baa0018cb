package parley.versions;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import parley.articles.Article;
import parley.site.Link;
import parley.subjects.Edtf;

/** The versions of one article, the latest first. */
public record VersionsPage(Link article, String canonical, List<Row> versions) {

    static VersionsPage of(Article article, List<ArticleVersion> versions, Locale locale) {
        return new VersionsPage(
                new Link(article.title().shown(), article.address()),
                ArticleVersion.list(article),
                versions.stream().map(version -> Row.of(version, locale)).toList());
    }

    public String json() {
        return canonical + ".json";
    }

    /** Whether there are two to compare. */
    public boolean comparable() {
        return versions.size() > 1;
    }

    /**
     * A version as every list shows it.
     *
     * @param on the day on which it was recorded, in words
     * @param at the moment
     * @param difference where it is compared with the one before; absent where none is known
     */
    public record Row(
            int number,
            String address,
            String on,
            Instant at,
            boolean present,
            boolean firstKnown,
            Tally tally,
            List<Why> reasons,
            @Nullable String difference) {

        static Row of(ArticleVersion version, Locale locale) {
            Article article = version.article();
            return new Row(
                    version.number(),
                    version.address(),
                    day(version.recordedAt(), locale),
                    version.recordedAt().truncatedTo(ChronoUnit.SECONDS),
                    version.number() == article.version(),
                    version.firstKnown(),
                    version.tally(),
                    version.reasons().stream()
                            .map(reason -> new Why(
                                    reason.statedOn(),
                                    Edtf.of(reason.statedOn()).inWords(locale),
                                    reason.what(),
                                    reason.why()))
                            .toList(),
                    version.number() == 1 || version.firstKnown()
                            ? null
                            : ArticleVersion.difference(article, version.number() - 1, version.number()));
        }
    }

    /** What the editors say of a change. */
    public record Why(LocalDate day, String on, String what, String why) {}

    static String day(Instant moment, Locale locale) {
        return Edtf.of(LocalDate.ofInstant(moment, ZoneOffset.UTC)).inWords(locale);
    }
}
