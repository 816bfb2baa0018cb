package parley.exchange;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import parley.claims.Claim;
import parley.records.ClaimJson;
import parley.records.ClaimJson.QuoteJson;

/** A claim as a row of a table. Where a field has several values, they are separated by a semicolon. */
final class ClaimCsv {

    static final List<String> HEADER = List.of(
            "id",
            "url",
            "article",
            "published",
            "authors",
            "paragraph",
            "quote",
            "start",
            "end",
            "statement",
            "kind",
            "certainty",
            "holders",
            "summits",
            "actors",
            "topics",
            "rights",
            "extent");

    private ClaimCsv() {}

    /** The fields in the order of the header; a quote that rights withhold is absent. */
    static List<@Nullable String> row(Claim claim) {
        ClaimJson json = ClaimJson.of(claim);
        QuoteJson quote = json.quote();
        return Arrays.asList(
                json.id(),
                json.url(),
                json.article(),
                claim.article().publication().publishedDate().text(),
                joined(json.authors()),
                json.paragraph(),
                quote == null ? null : quote.exact(),
                quote == null ? null : String.valueOf(quote.start()),
                quote == null ? null : String.valueOf(quote.end()),
                json.statement(),
                json.kind(),
                json.certainty(),
                joined(json.holders()),
                joined(json.summits()),
                joined(json.actors()),
                joined(json.topics()),
                json.rights().uri(),
                json.rights().extent());
    }

    private static String joined(List<String> values) {
        return String.join(";", values);
    }
}
