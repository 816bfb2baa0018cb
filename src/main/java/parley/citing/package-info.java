/** Articles, paragraphs and claims as citations: in styles for people, in formats for reference managers. */
@ApplicationModule(allowedDependencies = {"site", "forms", "authors", "subjects", "articles", "claims", "facets"})
@NullMarked
package parley.citing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
