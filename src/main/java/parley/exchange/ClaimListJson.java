package parley.exchange;

import java.util.List;
import org.jspecify.annotations.Nullable;
import parley.records.ClaimJson;

/**
 * A list of claims as JSON.
 *
 * @param total claims on all pages together
 * @param next the address of the next page; null on the last
 * @param unknown values of the filter that nothing has; empty where there are none
 */
record ClaimListJson(long total, @Nullable String next, List<ClaimJson> claims, List<UnknownJson> unknown) {

    record UnknownJson(String parameter, String value) {}
}
