package parley.search;

import java.util.Optional;
import parley.site.Slugs;

/** In which order found things are listed. */
enum Order {
    /** The most fitting first. */
    RELEVANCE,
    /** The latest published first. */
    DATE,
    /** As they stand in the texts, the earliest published first. */
    TEXT;

    /** Its word in addresses. */
    public String slug() {
        return Slugs.of(this);
    }

    static Optional<Order> of(String slug) {
        return Slugs.parse(Order.class, slug);
    }
}
