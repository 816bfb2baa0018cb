/**
 * One thing on a card: as a picture that goes with a link, and as a small page within the pages of others. What a card shows
 * is what the rights in the article allow.
 */
@ApplicationModule(allowedDependencies = {"site", "forms", "authors", "subjects", "articles", "claims"})
@NullMarked
package parley.cards;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
