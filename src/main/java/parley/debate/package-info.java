/** Where authors meet: relations, questions and positions, predictions and their outcomes, and the page of one claim. */
@ApplicationModule(
        allowedDependencies = {
            "site",
            "authors",
            "subjects",
            "articles",
            "claims",
            "facets",
            "versions",
            "metadata",
            "cards"
        })
@NullMarked
package parley.debate;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
