/** How what is to be stored gets into the archive: drafts come in, rows are added, revised or left as they are. What documents look like is not known here. */
@ApplicationModule(
        allowedDependencies = {
            "site",
            "commands",
            "authors",
            "subjects",
            "articles",
            "apparatus",
            "claims",
            "debate",
            "versions"
        })
@NullMarked
package parley.store;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
