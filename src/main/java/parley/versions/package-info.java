/** What articles were before: their versions, what each changed and why, and what happened to the archive. What is, is not kept here but where it stands. */
@ApplicationModule(allowedDependencies = {"site", "forms", "authors", "subjects", "articles", "claims"})
@NullMarked
package parley.versions;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
