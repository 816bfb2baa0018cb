/** What the archive says of each thing as data, one record a kind: the same in its interface and in the download. What rights withhold is withheld here. */
@ApplicationModule(allowedDependencies = {"site", "authors", "subjects", "articles", "apparatus", "claims", "debate"})
@NullMarked
package parley.records;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
