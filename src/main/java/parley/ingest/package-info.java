/** How documents come in: source, parsed paragraphs, annotation, stored. What is refused is refused whole, with file, line and reason. */
@ApplicationModule(
        allowedDependencies = {
            "store",
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
package parley.ingest;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
