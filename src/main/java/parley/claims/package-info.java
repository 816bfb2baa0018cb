/** Claims and their words in the text. Finding them is the room of facets, how they relate to each other that of debate. */
@ApplicationModule(allowedDependencies = {"site", "authors", "subjects", "articles"})
@NullMarked
package parley.claims;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
