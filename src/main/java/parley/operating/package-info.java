/** What whoever runs the archive needs: measures, how it is, and settings that are refused where they mean nothing. No content is made here. */
@ApplicationModule(allowedDependencies = {"site", "commands", "forms", "articles", "facets", "index"})
@NullMarked
package parley.operating;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
