/** The archive as data: one representation a class. Nothing is decided here that a page does not show. */
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
            "records",
            "search"
        })
@NullMarked
package parley.exchange;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
