/** The archive for harvesters, by OAI-PMH 2.0. What a record says is decided by what it is of, not here. */
@ApplicationModule(allowedDependencies = {"site", "forms", "authors", "subjects", "articles", "claims"})
@NullMarked
package parley.harvesting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
