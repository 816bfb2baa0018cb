/** Claims as Web Annotations (W3C model), and the read side of the Web Annotation Protocol. Nothing is decided here that a page does not show. */
@ApplicationModule(
        allowedDependencies = {"site", "forms", "authors", "subjects", "articles", "claims", "facets", "debate"})
@NullMarked
package parley.annotations;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
