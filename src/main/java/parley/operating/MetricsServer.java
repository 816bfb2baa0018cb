package parley.operating;

import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import io.prometheus.metrics.exporter.httpserver.HTTPServer;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import parley.commands.CommandRefused;

/**
 * Gives measures to Prometheus at a port of their own, where the settings name one. Readers never come there, so that
 * nothing has to be kept from them.
 */
@Component
class MetricsServer implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(MetricsServer.class);

    private final MetricsSettings settings;
    private final PrometheusMeterRegistry measures;
    private @Nullable HTTPServer server;

    MetricsServer(MetricsSettings settings, PrometheusMeterRegistry measures) {
        this.settings = settings;
        this.measures = measures;
    }

    @Override
    public void start() {
        Integer port = settings.port();
        if (port == null) {
            return;
        }
        try {
            server = HTTPServer.builder()
                    .inetAddress(settings.address())
                    .port(port)
                    .registry(measures.getPrometheusRegistry())
                    .registerHealthHandler(false)
                    .buildAndStart();
        } catch (IOException e) {
            throw new CommandRefused(
                    "Measures cannot be given at port " + port + " of "
                            + settings.address().getHostAddress() + ": " + e.getMessage(),
                    "Name another port by parley.metrics.port, or end what uses this one.",
                    e);
        }
        log.info("Measures are at http://{}:{}/metrics", settings.address().getHostAddress(), port());
    }

    /** Where it listens; 0 where it does not. */
    int port() {
        return server == null ? 0 : server.getPort();
    }

    @Override
    public void stop() {
        if (server != null) {
            server.stop();
            server = null;
        }
    }

    @Override
    public boolean isRunning() {
        return server != null;
    }
}
