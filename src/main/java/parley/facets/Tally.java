package parley.facets;

import org.jspecify.annotations.Nullable;
import org.roaringbitmap.PeekableIntIterator;
import org.roaringbitmap.RoaringBitmap;
import parley.facets.ClaimIndex.Value;

/**
 * How many of some claims have each value. What articles have as a whole, which may be thousands of values with a few
 * claims each, is counted from one walk over the claims.
 */
final class Tally {

    private final RoaringBitmap found;
    private final boolean all;
    private final int[] articleStarts;
    private int @Nullable [] byArticle;

    /** @param all whether these are all the claims there are, of which each value knows already how many have it */
    Tally(RoaringBitmap found, boolean all, int[] articleStarts) {
        this.found = found;
        this.all = all;
        this.articleStarts = articleStarts;
    }

    long of(Value value) {
        if (all) {
            return value.size();
        }
        return value.articles() == null
                ? RoaringBitmap.andCardinality(found, value.claims())
                : within(value.articles());
    }

    /** Whether any of the claims has the value. */
    boolean any(Value value) {
        return value.articles() == null ? RoaringBitmap.intersects(found, value.claims()) : of(value) > 0;
    }

    private long within(RoaringBitmap articles) {
        int[] counted = byArticle();
        long sum = 0;
        for (PeekableIntIterator each = articles.getIntIterator(); each.hasNext(); ) {
            sum += counted[each.next()];
        }
        return sum;
    }

    private int[] byArticle() {
        if (byArticle == null) {
            byArticle = new int[articleStarts.length - 1];
            int article = 0;
            for (PeekableIntIterator each = found.getIntIterator(); each.hasNext(); ) {
                int number = each.next();
                while (articleStarts[article + 1] <= number) {
                    article++;
                }
                byArticle[article]++;
            }
        }
        return byArticle;
    }
}
