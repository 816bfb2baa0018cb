/** When things were: meetings, articles and predictions in time, now and as a reader of an earlier day could have known them. Nothing is stored here. */
@ApplicationModule(allowedDependencies = {"site", "authors", "subjects", "articles", "claims", "facets", "debate"})
@NullMarked
package parley.timeline;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
