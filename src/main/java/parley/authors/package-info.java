/** Who wrote: identity and names. What an article prints about its author belongs to the article's byline. */
@ApplicationModule(allowedDependencies = {"site"})
@NullMarked
package parley.authors;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
