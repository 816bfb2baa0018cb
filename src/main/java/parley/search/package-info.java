/** Finding anything by words: the page of what was found, suggestions, near claims. How questions are read is the room of query, what is in the index that of index. */
@ApplicationModule(
        allowedDependencies = {
            "site",
            "forms",
            "authors",
            "subjects",
            "articles",
            "apparatus",
            "claims",
            "facets",
            "debate",
            "query",
            "index"
        })
@NullMarked
package parley.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
