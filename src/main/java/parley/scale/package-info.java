/** A synthetic archive of any size, to measure with: made of the seeds' own sentences, recombined. Never part of a real archive. */
@ApplicationModule(
        allowedDependencies = {"site", "commands", "ingest", "store", "subjects", "articles", "claims", "debate"})
@NullMarked
package parley.scale;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
