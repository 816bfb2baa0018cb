/** The articles as editions to take away: TEI, plain text, Markdown, EPUB. Nothing is decided here that a page does not show. */
@ApplicationModule(
        allowedDependencies = {"site", "forms", "authors", "subjects", "articles", "apparatus", "claims", "debate"})
@NullMarked
package parley.editions;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
