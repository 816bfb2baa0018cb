/** What every command that ends by itself does alike: reads its options, shows how far it is, is interrupted or refused. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package parley.commands;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
