/** The database as one file, and back: every row of every table, whatever the tables are. What they mean is not known here. */
@ApplicationModule(allowedDependencies = {"site", "commands"})
@NullMarked
package parley.backup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
