package parley.versions;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import parley.articles.Article;
import parley.site.Slugs;
import parley.versions.History.State;

/**
 * A version of an article as JSON.
 *
 * @param recorded when the archive brought it
 * @param firstKnown whether what went before it was not kept, so that {@code changed} is not known
 * @param title as shown: a supplied one in square brackets
 * @param published EDTF
 * @param changes what the editors say of them
 * @param paragraphs null in lists
 * @param claims null in lists
 */
record VersionJson(
        String article,
        int version,
        String url,
        Instant recorded,
        boolean firstKnown,
        String title,
        String published,
        String sourceSha256,
        String annotationSha256,
        @Nullable Tally changed,
        List<ReasonJson> changes,
        @Nullable List<ParagraphJson> paragraphs,
        @Nullable List<ClaimJson> claims) {

    record ReasonJson(LocalDate when, String what, String why) {}

    /** @param text null where rights do not allow it */
    record ParagraphJson(
            int n, String id, String role, @Nullable String text, String sha256) {}

    /** @param exact null where rights do not allow it, with its place */
    record ClaimJson(
            String id,
            String paragraph,
            @Nullable String exact,
            @Nullable Integer start,
            @Nullable Integer end,
            String statement,
            String kind,
            String certainty,
            List<String> holders,
            List<String> summits,
            List<String> actors,
            List<String> topics) {}

    static VersionJson of(ArticleVersion version) {
        return json(version, null, null);
    }

    static VersionJson of(State state, Article article) {
        return json(
                state.version(),
                state.paragraphs().stream()
                        .map(passage -> new ParagraphJson(
                                passage.state().sequenceNumber(),
                                passage.state().anchor(),
                                Slugs.of(passage.state().role()),
                                article.showsText() ? passage.text() : null,
                                passage.state().sha256()))
                        .toList(),
                state.claims().stream().map(claim -> claim(claim, article)).toList());
    }

    private static ClaimJson claim(ClaimState claim, Article article) {
        boolean quotes = article.showsQuotes();
        return new ClaimJson(
                claim.code(),
                claim.paragraph(),
                quotes ? claim.exact() : null,
                quotes ? claim.start() : null,
                quotes ? claim.end() : null,
                claim.statement(),
                Slugs.of(claim.kind()),
                Slugs.of(claim.certainty()),
                claim.holders(),
                claim.summits(),
                claim.actors(),
                claim.topics());
    }

    private static VersionJson json(
            ArticleVersion version, @Nullable List<ParagraphJson> paragraphs, @Nullable List<ClaimJson> claims) {
        Described described = version.described();
        return new VersionJson(
                version.article().slug(),
                version.number(),
                version.address(),
                version.recordedAt(),
                version.firstKnown(),
                described.shownTitle(),
                described.published(),
                described.sourceSha256(),
                described.annotationSha256(),
                version.firstKnown() ? null : version.tally(),
                version.reasons().stream()
                        .map(reason -> new ReasonJson(reason.statedOn(), reason.what(), reason.why()))
                        .toList(),
                paragraphs,
                claims);
    }
}
