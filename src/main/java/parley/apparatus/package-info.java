/** What the editors say about the text: notes, sentences without a claim, agreement between annotators. The text itself is never changed here. */
@ApplicationModule(allowedDependencies = {"site", "articles"})
@NullMarked
package parley.apparatus;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
