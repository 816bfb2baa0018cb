/** Finding anything by words: the language of questions, the page of what was found, suggestions. What is in the index is the room of index. */
@ApplicationModule(
        allowedDependencies = {
            "site",
            "authors",
            "subjects",
            "articles",
            "apparatus",
            "claims",
            "facets",
            "debate",
            "index"
        })
@NullMarked
package parley.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
