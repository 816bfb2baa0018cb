package parley.index;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;
import parley.site.Folders;

/**
 * Where the index is kept, and who writes it: {@code parley.search.*}.
 *
 * @param directory Where the index is kept; delete it at any time, it is made anew. The word memory keeps none. Of no meaning with another engine.
 * @param engine an engine on other machines; absent, the embedded one is used
 * @param shared Whether several nodes write to one index, which then take turns through the database.
 * @param threads Threads that read the database while the index is made.
 */
@Validated
@ConfigurationProperties("parley.search")
public record SearchSettings(
        @NotBlank @DefaultValue("./data/index") String directory,
        @Valid @Nullable Engine engine,
        @DefaultValue("false") boolean shared,
        @Positive @DefaultValue("2") int threads) {

    /** The directory that is none: the index is gone with the application. */
    static final String MEMORY = "memory";

    /**
     * OpenSearch or Elasticsearch.
     *
     * @param uris Nodes of OpenSearch (with analysis-nori) or Elasticsearch, as http://localhost:9200, in place of the index in the process.
     * @param version Name and version of that engine, as opensearch:3.0 or elastic:9.1.
     * @param username User by whom that engine lets the archive in, where it asks.
     * @param password Password of the user of that engine.
     * @param timeout Time after which a question to that engine counts as unanswered.
     */
    public record Engine(
            @NotEmpty List<URI> uris,

            @NotNull
            @Pattern(
                    regexp = "(opensearch|elastic):[0-9]+(\\.[0-9]+)*",
                    message = "must be opensearch: or elastic: and a version, as opensearch:3.0")
            @DefaultValue("opensearch:3.0")
            String version,

            @Nullable String username,
            @Nullable String password,
            @DefaultValue("3s") Duration timeout) {}

    @AssertTrue(message = "must be a directory that can be written, one that can be made, or memory")
    public boolean isDirectoryUsable() {
        Path folder = folder();
        return folder == null || !embedded() || Folders.isUsable(folder);
    }

    boolean embedded() {
        return engine == null;
    }

    @Nullable
    Path folder() {
        return directory.equals(MEMORY) ? null : Path.of(directory);
    }
}
