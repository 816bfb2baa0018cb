/** What stands before every room: headers that browsers obey, what is refused, and how often one client may ask. No page is made here. */
@ApplicationModule(allowedDependencies = "site")
@NullMarked
package parley.shield;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
