/** What is written about: summits, actors, topics, and dates with their precision. Who says what about them is not known here. */
@ApplicationModule(allowedDependencies = {"site"})
@NullMarked
package parley.subjects;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
