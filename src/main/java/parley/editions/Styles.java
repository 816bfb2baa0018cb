package parley.editions;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The style sheets of editions, which travel inside the application. */
final class Styles {

    private Styles() {}

    static String of(String name) {
        try (InputStream styles = Styles.class.getResourceAsStream("/editions/" + name)) {
            if (styles == null) {
                throw new IllegalStateException("there is no style sheet " + name);
            }
            return new String(styles.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
