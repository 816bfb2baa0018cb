package parley.caching;

import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * Which answers are kept, and how long they may be out of date: {@code parley.cache.*}.
 *
 * @param enabled Whether answers are kept at all; false to measure what making them costs.
 * @param size Bytes that all answers may take together; those asked for least give way.
 * @param largest Bytes of one answer, uncompressed; larger ones are sent as they are made and not kept.
 * @param revisionAge How long the archive's revision is believed before it is read again: so long may an answer be out of
 *     date where another node changes the archive.
 */
@Validated
@ConfigurationProperties("parley.cache")
record CacheSettings(
        @DefaultValue("true") boolean enabled,
        @NotNull @DefaultValue("64MB") DataSize size,
        @NotNull @DefaultValue("1MB") DataSize largest,
        @NotNull @DefaultValue("1s") Duration revisionAge) {}
