/** Finding claims by their facets: the filter, the counts, the tables, the list. What a claim is, is the room of claims. */
@ApplicationModule(allowedDependencies = {"site", "authors", "subjects", "articles", "claims"})
@NullMarked
package parley.facets;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
