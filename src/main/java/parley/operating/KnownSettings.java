package parley.operating;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.commons.text.similarity.LevenshteinDistance;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** All settings of the archive, as the compiler wrote them down from the rooms' records. */
record KnownSettings(List<Setting> all) {

    /** Whatever begins so is one of the archive. */
    static final String PREFIX = "parley.";

    private static final String WRITTEN = "/META-INF/spring-configuration-metadata.json";

    static KnownSettings read() {
        try (InputStream written = KnownSettings.class.getResourceAsStream(WRITTEN)) {
            if (written == null) {
                throw new IllegalStateException(WRITTEN + " is missing; it is made by compiling");
            }
            return new KnownSettings(new JsonMapper()
                    .readTree(written)
                    .path("properties")
                    .valueStream()
                    .filter(setting -> setting.path("name").asString("").startsWith(PREFIX))
                    .map(KnownSettings::setting)
                    .sorted(Comparator.comparing(Setting::name))
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Setting setting(JsonNode written) {
        JsonNode standard = written.path("defaultValue");
        String text = standard.isArray() ? "" : standard.asString("");
        return new Setting(
                written.path("name").asString(),
                written.path("type").asString(""),
                written.path("description").asString(""),
                text.isEmpty() ? null : text);
    }

    /** The setting of that name, in whichever way it is written. */
    Optional<Setting> called(String name) {
        String squeezed = Setting.squeezed(name);
        return all.stream()
                .filter(setting -> Setting.squeezed(setting.name()).equals(squeezed))
                .findFirst();
    }

    /** The setting that the name of something within a record begins with. */
    Optional<Setting> containing(String name) {
        String squeezed = Setting.squeezed(name);
        return all.stream()
                .filter(setting -> squeezed.startsWith(Setting.squeezed(setting.name())))
                .max(Comparator.comparingInt(setting -> setting.name().length()));
    }

    /** The one whose name is most like that one. */
    Setting nearest(String name) {
        return all.stream()
                .min(Comparator.comparingInt(setting -> distance(name, setting)))
                .orElseThrow();
    }

    /** How many letters have to be changed to make one name of the other. */
    static int distance(String name, Setting setting) {
        return LevenshteinDistance.getDefaultInstance().apply(Setting.squeezed(name), Setting.squeezed(setting.name()));
    }
}
