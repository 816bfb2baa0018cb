/** The ledger of predictions: what was foretold, by when, what settles it, and what came of it. */
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
            "records"
        })
@NullMarked
package parley.ledger;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
