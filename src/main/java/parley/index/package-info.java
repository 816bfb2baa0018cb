/** The search engine's index of the archive: what is in it, how words are taken apart, and its rebuilding. It is disposable; the database is the truth. */
@ApplicationModule(
        allowedDependencies = {
            "site",
            "commands",
            "authors",
            "subjects",
            "articles",
            "apparatus",
            "claims",
            "facets",
            "debate"
        })
@NullMarked
package parley.index;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
