/** The articles as published: paragraphs, publication, bylines, rights. What they claim is not known here. */
@ApplicationModule(allowedDependencies = {"site", "authors", "subjects"})
@NullMarked
package parley.articles;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
