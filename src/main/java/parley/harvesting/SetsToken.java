package parley.harvesting;

import java.util.List;
import parley.site.Slugs;

/** Where the list of sets goes on: behind those of an author. */
final class SetsToken {

    private static final String SETS = "sets";

    private SetsToken() {}

    static String write(String author) {
        return ResumptionToken.write(List.of(SETS, author));
    }

    /** @throws Refusal if it was not given here */
    static String read(String token) {
        List<String> parts = ResumptionToken.parts(token);
        if (parts.size() != 2 || !parts.getFirst().equals(SETS) || !Slugs.isSlug(parts.getLast())) {
            throw ResumptionToken.broken();
        }
        return parts.getLast();
    }
}
