package parley.dataset;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;
import parley.site.Folders;

/**
 * Where the download is kept, and under which address its things are known: {@code parley.dataset.*}.
 *
 * @param directory Where the download of the present revision is kept; delete it at any time, it is made anew.
 * @param base What identifiers in RDF begin with; without it parley.base-url, or else http://localhost:8080.
 */
@Validated
@ConfigurationProperties("parley.dataset")
public record DatasetSettings(
        @NotNull @DefaultValue("./data/dataset") Path directory,

        @NotNull @DefaultValue("http://localhost:8080") URI base) {

    @AssertTrue(message = "must be a directory that can be written, or one that can be made")
    public boolean isDirectoryUsable() {
        return Folders.isUsable(directory);
    }

    @AssertTrue(message = "must be a full address, as https://parley.example")
    public boolean isBaseAbsolute() {
        return base.isAbsolute() && base.getHost() != null;
    }

    /** The full address of a path within the archive. */
    String absolute(String path) {
        return base.toString().replaceAll("/+$", "") + path;
    }
}
