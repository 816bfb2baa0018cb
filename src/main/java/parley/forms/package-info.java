/** In which forms things are given, which of them an address or {@code Accept} asks for, and how it is said in each that there is nothing. */
@ApplicationModule(allowedDependencies = "site")
@NullMarked
package parley.forms;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
