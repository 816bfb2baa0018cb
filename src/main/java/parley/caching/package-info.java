/** Answers kept as they were sent, by address and the archive's revision. What is in them is made by the other rooms. */
@ApplicationModule(allowedDependencies = "site")
@NullMarked
package parley.caching;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
