/** Which addresses there are, and which are not worth a crawler's time. */
@ApplicationModule(allowedDependencies = {"site", "forms"})
@NullMarked
package parley.sitemap;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
