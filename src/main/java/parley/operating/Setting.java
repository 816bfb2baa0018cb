package parley.operating;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One setting of the archive.
 *
 * @param name as {@code parley.limits.per-minute}
 * @param standard what holds without it; absent where that is nothing
 */
record Setting(
        String name,
        String type,
        String description,
        @Nullable String standard) {

    /** The name without what may be written in several ways: {@code parley.limits.perMinute} is the same. */
    static String squeezed(String name) {
        return name.replaceAll("\\[[^\\]]*]", "").replaceAll("[-_.]", "").toLowerCase(Locale.ROOT);
    }
}
