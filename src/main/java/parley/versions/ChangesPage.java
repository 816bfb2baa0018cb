package parley.versions;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import parley.articles.Article;
import parley.site.Link;
import parley.site.Paging;
import parley.site.QueryString;
import parley.site.Slugs;
import parley.versions.VersionsPage.Row;

/** What happened to the archive, the latest first. */
public record ChangesPage(List<Entry> entries, long total, Paging paging) {

    /**
     * One thing that happened.
     *
     * @param kind {@code added}, {@code revised}, {@code renamed} or {@code withdrawn}
     * @param what the article, or the address that was renamed or withdrawn
     * @param version of an article that was taken up or revised
     * @param target where a former address leads
     * @param reason of a withdrawal
     */
    public record Entry(
            String kind,
            String on,
            Instant at,
            Link what,
            @Nullable Row version,
            @Nullable String target,
            @Nullable String reason) {

        static Entry of(Change change, Locale locale) {
            ArticleVersion version = change.version();
            String path = String.valueOf(change.path());
            Article article = version == null ? null : version.article();
            return new Entry(
                    Slugs.of(change.kind()),
                    VersionsPage.day(change.happenedAt(), locale),
                    change.happenedAt().truncatedTo(ChronoUnit.SECONDS),
                    article == null
                            ? new Link(path, path)
                            : new Link(article.title().shown(), article.address()),
                    version == null ? null : Row.of(version, locale),
                    change.target(),
                    change.reason());
        }
    }

    public String canonical() {
        return at("/changes", paging.page());
    }

    public String json() {
        return at("/changes.json", paging.page());
    }

    public int pages() {
        return paging.pages(total);
    }

    public @Nullable String previous() {
        return paging.page() > 1 ? at("/changes", paging.page() - 1) : null;
    }

    public @Nullable String next() {
        return next("/changes");
    }

    @Nullable
    String next(String path) {
        return paging.page() < pages() ? at(path, paging.page() + 1) : null;
    }

    private static String at(String path, int page) {
        return path + (page > 1 ? new QueryString().add("page", String.valueOf(page)) : "");
    }
}
