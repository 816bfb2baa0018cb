package parley.versions;

import static java.util.stream.Collectors.groupingBy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import parley.articles.Article;
import parley.articles.ParagraphRole;
import parley.site.Link;
import parley.site.Slugs;
import parley.subjects.Edtf;
import parley.versions.History.State;
import parley.versions.VersionsPage.Row;

/**
 * An article as it was.
 *
 * @param article as it is now
 * @param published in words
 * @param inferred whether the archive inferred that date; of a date that was given up since it is not known
 * @param previous the version before it, where it is known
 */
public record VersionPage(
        Link article,
        String language,
        Row version,
        int present,
        String title,
        String published,
        boolean inferred,
        String sourceSha256,
        boolean showsText,
        List<Text> paragraphs,
        int claims,
        @Nullable String previous,
        @Nullable String next,
        String history) {

    /**
     * A paragraph as it was, with the claims that were put forward in it.
     *
     * @param words absent where rights do not allow them
     */
    public record Text(
            String anchor,
            int number,
            boolean standfirst,
            @Nullable String words,
            List<Said> claims) {}

    /** @param quote absent where rights do not allow it */
    public record Said(
            String id,
            String address,
            String statement,
            @Nullable String quote,
            String kind,
            String certainty) {}

    static VersionPage of(State state, boolean precedes, Article article, Locale locale) {
        ArticleVersion version = state.version();
        Map<String, List<ClaimState>> claims = state.claims().stream().collect(groupingBy(ClaimState::paragraph));
        return new VersionPage(
                new Link(article.title().shown(), article.address()),
                article.language(),
                Row.of(version, locale),
                article.version(),
                version.described().shownTitle(),
                Edtf.parse(version.described().published()).inWords(locale),
                article.publication().inferred()
                        && version.described()
                                .published()
                                .equals(article.publication().published()),
                version.described().sourceSha256(),
                article.showsText(),
                state.paragraphs().stream()
                        .map(passage -> new Text(
                                passage.state().anchor(),
                                passage.state().sequenceNumber(),
                                passage.state().role() == ParagraphRole.STANDFIRST,
                                article.showsText() ? passage.text() : null,
                                claims.getOrDefault(passage.state().anchor(), List.of()).stream()
                                        .map(claim -> said(claim, article))
                                        .toList()))
                        .toList(),
                state.claims().size(),
                precedes ? ArticleVersion.address(article, version.number() - 1) : null,
                version.number() < article.version() ? ArticleVersion.address(article, version.number() + 1) : null,
                ArticleVersion.list(article));
    }

    private static Said said(ClaimState claim, Article article) {
        return new Said(
                claim.code(),
                "/claims/" + claim.code(),
                claim.statement(),
                article.showsQuotes() ? claim.exact() : null,
                Slugs.of(claim.kind()),
                Slugs.of(claim.certainty()));
    }

    public String canonical() {
        return version.address();
    }

    public String json() {
        return version.address() + ".json";
    }

    /** Where this version is compared with the present one. */
    public String since() {
        return history + "/" + present + "/diff?from=" + version.number();
    }

    /** The neighbours of this version, by the names that RFC 5829 and RFC 7089 have for them. */
    public Map<String, String> links() {
        Map<String, String> links = new LinkedHashMap<>();
        links.put("original", article.address());
        links.put("latest-version", article.address());
        links.put("version-history", history);
        if (previous != null) {
            links.put("predecessor-version", previous);
        }
        if (next != null) {
            links.put("successor-version", next);
        }
        return links;
    }
}
