/**
 * What a page says of itself to machines: Highwire and Dublin Core terms, Open Graph, JSON-LD, alternates and Signposting.
 * Nothing is said here that the page does not show, and nothing is claimed that is not known.
 */
@ApplicationModule(allowedDependencies = {"site", "forms", "authors", "subjects", "articles", "claims"})
@NullMarked
package parley.metadata;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
