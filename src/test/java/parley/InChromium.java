package parley;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/** The running archive, to be read with the one Chromium of the run, which comes as a constructor's parameter. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@RunningArchive
@ExtendWith(ChromiumLender.class)
@interface InChromium {}
