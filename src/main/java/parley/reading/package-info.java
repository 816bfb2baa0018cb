/** The pages that combine rooms: home, articles, authors, summits, actors, topics, about. Nothing is stored here. */
@ApplicationModule(
        allowedDependencies = {
            "site",
            "authors",
            "subjects",
            "articles",
            "apparatus",
            "claims",
            "facets",
            "metadata",
            "debate",
            "matrix",
            "versions"
        })
@NullMarked
package parley.reading;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
