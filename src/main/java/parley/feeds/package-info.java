/** What is new and what was corrected, as Atom (RFC 4287). What counts as a change is said by the things themselves. */
@ApplicationModule(
        allowedDependencies = {
            "site",
            "forms",
            "authors",
            "subjects",
            "articles",
            "claims",
            "facets",
            "debate",
            "search"
        })
@NullMarked
package parley.feeds;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
