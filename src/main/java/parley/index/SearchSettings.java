package parley.index;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
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
 * @param directory of the embedded engine's files, or {@value #MEMORY}; of no meaning with another engine
 * @param engine an engine on other machines; absent, the embedded one is used
 * @param shared whether several nodes write to one index, which then takes turns through the database
 * @param threads that read the database while the index is rebuilt
 */
@Validated
@ConfigurationProperties("parley.search")
public record SearchSettings(
        @NotNull @DefaultValue("./data/index") String directory,
        @Valid @Nullable Engine engine,
        @DefaultValue("false") boolean shared,
        @DefaultValue("2") int threads) {

    /** The directory that is none: the index is gone with the application. */
    static final String MEMORY = "memory";

    /**
     * OpenSearch or Elasticsearch.
     *
     * @param uris its nodes, as {@code http://localhost:9200}
     * @param version with its name, as {@code opensearch:3.3}
     * @param timeout after which an unanswered question counts as unanswered
     */
    public record Engine(
            @NotEmpty List<URI> uris,

            @NotNull @Pattern(regexp = "(opensearch|elastic):[0-9]+(\\.[0-9]+)*") @DefaultValue("opensearch:3.0")
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
