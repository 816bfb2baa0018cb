/** Claims, their words in the text, and finding them by filter. How claims relate to each other is the room of debate. */
@ApplicationModule(allowedDependencies = {"site", "authors", "subjects", "articles"})
@NullMarked
package parley.claims;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
