/** The language of questions: how they are read, whose names are in them, and how they are said again. Nothing is found here. */
@ApplicationModule(allowedDependencies = {"site", "authors", "subjects", "facets"})
@NullMarked
package parley.query;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
