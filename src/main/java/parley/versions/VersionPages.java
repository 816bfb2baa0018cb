package parley.versions;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import parley.articles.Article;
import parley.articles.Articles;
import parley.site.NotFound;
import parley.site.Paging;
import parley.site.Slugs;
import parley.versions.History.State;

/** Puts together the pages of what was. */
@Component
@Transactional(readOnly = true)
class VersionPages {

    private final Articles articles;
    private final ArticleVersions versions;
    private final Changes changes;
    private final History history;

    VersionPages(Articles articles, ArticleVersions versions, Changes changes, History history) {
        this.articles = articles;
        this.versions = versions;
        this.changes = changes;
        this.history = history;
    }

    VersionsPage list(String slug, Locale locale) {
        Article article = Slugs.find(slug, articles::findBySlug);
        return VersionsPage.of(article, versions.of(article), locale);
    }

    VersionPage one(String slug, String number, Locale locale) {
        Article article = Slugs.find(slug, articles::findBySlug);
        return VersionPage.of(at(article, number), precedes(article, number(number)), article, locale);
    }

    VersionJson data(String slug, String number) {
        Article article = Slugs.find(slug, articles::findBySlug);
        return VersionJson.of(at(article, number), article);
    }

    List<VersionJson> data(String slug) {
        Article article = Slugs.find(slug, articles::findBySlug);
        return versions.of(article).stream().map(VersionJson::of).toList();
    }

    /** @param from absent for the one before */
    DiffPage difference(String slug, @Nullable String from, String to, Locale locale) {
        Article article = Slugs.find(slug, articles::findBySlug);
        State later = at(article, to);
        int number = later.version().number();
        State earlier = from == null || from.isBlank()
                ? history.at(article, precedes(article, number) ? number - 1 : number)
                : at(article, from);
        return DiffPage.of(
                article,
                earlier.version(),
                later.version(),
                Difference.of(earlier, later, article),
                versions.of(article),
                locale);
    }

    ChangesPage changes(Paging wanted, Locale locale) {
        long total = changes.count();
        Paging paging = wanted.within(total);
        return new ChangesPage(
                changes.latest(paging.request()).stream()
                        .map(change -> ChangesPage.Entry.of(change, locale))
                        .toList(),
                total,
                paging);
    }

    private State at(Article article, String number) {
        return history.at(article, number(number));
    }

    private boolean precedes(Article article, int number) {
        return versions.find(article, number - 1).isPresent();
    }

    private static int number(String text) {
        if (!text.matches("[1-9][0-9]{0,8}")) {
            throw new NotFound(text);
        }
        return Integer.parseInt(text);
    }
}
