package parley.ingest;

import jakarta.validation.constraints.NotBlank;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Where the documents are: {@code parley.seeds}.
 *
 * @param seeds The folder of documents and their annotations, as file:/srv/seeds/; without it, those inside the application.
 */
@Validated
@ConfigurationProperties("parley")
record SeedSettings(
        @NotBlank @DefaultValue("classpath:seeds/") String seeds) {}
