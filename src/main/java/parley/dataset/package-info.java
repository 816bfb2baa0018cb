/** The whole archive as one download, versioned by its revision: tables, lines of JSON and RDF. It says nothing that the records do not say. */
@ApplicationModule(
        allowedDependencies = {
            "site",
            "commands",
            "forms",
            "authors",
            "subjects",
            "articles",
            "apparatus",
            "claims",
            "debate",
            "records"
        })
@NullMarked
package parley.dataset;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
