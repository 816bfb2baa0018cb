/** What the archive offers to programs, said in one place: the description of its interface, and the pages that list and try it. Nothing is answered here that another room answers. */
@ApplicationModule(allowedDependencies = {"site", "forms", "facets"})
@NullMarked
package parley.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
