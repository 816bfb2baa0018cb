/** The frame that every page stands in: slugs, paging, not-found, moved and gone, the archive's revision. No domain words here. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package parley.site;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
