package parley.operating;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.net.InetAddress;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Where Prometheus fetches measures: {@code parley.metrics.*}.
 *
 * @param port Port at which Prometheus fetches measures by /metrics, as 9464; without it, they are nowhere.
 * @param address Address of this machine at which that port is open: unless another is named, to this machine alone.
 */
@Validated
@ConfigurationProperties("parley.metrics")
record MetricsSettings(
        @Nullable @Min(0) @Max(65_535) Integer port,
        @DefaultValue("127.0.0.1") InetAddress address) {}
