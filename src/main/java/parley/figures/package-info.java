/** The archive in figures: claims and relations counted, drawn and given as numbers. Nothing is stored here. */
@ApplicationModule(allowedDependencies = {"site", "forms", "authors", "claims", "facets", "debate"})
@NullMarked
package parley.figures;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
