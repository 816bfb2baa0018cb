/**
 * A start for practice: the archive opens on a folder of its own, is asked a fixed list of pages, and ends. Whoever starts
 * it so with {@code -XX:AOTCacheOutput} has a cache with which later starts are quick. Nothing is kept but that.
 */
@ApplicationModule(allowedDependencies = "index")
@NullMarked
package parley.rehearsal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
