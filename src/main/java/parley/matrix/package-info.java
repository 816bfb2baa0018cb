/** Where the authors stand: questions and answers side by side, and every part of that to be taken away as text or CSV. */
@ApplicationModule(
        allowedDependencies = {"site", "forms", "authors", "subjects", "articles", "claims", "facets", "debate"})
@NullMarked
package parley.matrix;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
