package parley.index;

import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import org.hibernate.search.engine.environment.bean.BeanReference;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.hibernate.autoconfigure.HibernatePropertiesCustomizer;
import org.springframework.context.annotation.Configuration;
import parley.index.SearchSettings.Engine;

/** Tells Hibernate Search what the archive's settings mean. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SearchSettings.class)
class EngineSettings implements HibernatePropertiesCustomizer {

    private static final String SEARCH = "hibernate.search.";
    private static final String BACKEND = SEARCH + "backend.";
    private static final String COORDINATION = SEARCH + "coordination.";
    private static final int COMMIT_MS = 10_000;
    private static final int BUFFER_MB = 48;

    private final SearchSettings settings;
    private final ObjectProvider<IndexKeeper> keeper;

    EngineSettings(SearchSettings settings, ObjectProvider<IndexKeeper> keeper) {
        this.settings = settings;
        this.keeper = keeper;
    }

    @Override
    public void customize(Map<String, Object> properties) {
        properties.put(SEARCH + "enabled", true);
        properties.put(SEARCH + "mapping.configurer", BeanReference.ofInstance(new Mapping()));
        properties.put(SEARCH + "mapping.process_annotations", false);
        // Whether there is an index, and a right one, is looked after later: a start must not depend on it.
        properties.put(SEARCH + "schema_management.strategy", "none");
        properties.put(SEARCH + "background_failure_handler", BeanReference.ofInstance(new IndexingFailures(keeper)));
        if (settings.shared()) {
            shared(properties);
        }
        Engine engine = settings.engine();
        if (engine == null) {
            embedded(properties);
        } else {
            elsewhere(properties, engine);
        }
    }

    private static void shared(Map<String, Object> properties) {
        properties.put(COORDINATION + "strategy", "outbox-polling");
        // Nodes look at each other this often, in milliseconds, and one that makes the index anew waits for all to have
        // looked.
        properties.put(COORDINATION + "event_processor.pulse_interval", 500);
        properties.put(COORDINATION + "mass_indexer.pulse_interval", 500);
    }

    private void embedded(Map<String, Object> properties) {
        Path folder = settings.folder();
        properties.put(BACKEND + "type", "lucene");
        properties.put(BACKEND + "lucene_version", "LATEST");
        properties.put(BACKEND + "analysis.configurer", BeanReference.ofInstance(new Analysis()));
        // While the index is made, few large pieces are written instead of one a second; what a reader changes is
        // written at once all the same.
        properties.put(BACKEND + "io.commit_interval", COMMIT_MS);
        properties.put(BACKEND + "io.writer.ram_buffer_size", BUFFER_MB);
        if (folder == null) {
            properties.put(BACKEND + "directory.type", "local-heap");
        } else {
            properties.put(BACKEND + "directory.root", folder.toString());
        }
    }

    private static void elsewhere(Map<String, Object> properties, Engine engine) {
        properties.put(BACKEND + "type", "elasticsearch");
        properties.put(BACKEND + "analysis.configurer", BeanReference.ofInstance(new Analysis()));
        properties.put(
                BACKEND + "uris", engine.uris().stream().map(URI::toString).toList());
        properties.put(BACKEND + "version", engine.version());
        // Asked for when it is needed, so that the archive starts while the engine is away.
        properties.put(BACKEND + "version_check.enabled", false);
        properties.put(BACKEND + "connection_timeout", (int) engine.timeout().toMillis());
        if (engine.username() != null && engine.password() != null) {
            properties.put(BACKEND + "username", engine.username());
            properties.put(BACKEND + "password", engine.password());
        }
    }
}
