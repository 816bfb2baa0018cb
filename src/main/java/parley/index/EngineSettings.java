package parley.index;

import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import org.hibernate.search.engine.environment.bean.BeanReference;
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

    private final SearchSettings settings;

    EngineSettings(SearchSettings settings) {
        this.settings = settings;
    }

    @Override
    public void customize(Map<String, Object> properties) {
        properties.put(SEARCH + "enabled", true);
        properties.put(SEARCH + "mapping.configurer", BeanReference.ofInstance(new Mapping()));
        properties.put(SEARCH + "mapping.process_annotations", false);
        // Whether there is an index, and a right one, is looked after later: a start must not depend on it.
        properties.put(SEARCH + "schema_management.strategy", "none");
        if (settings.shared()) {
            properties.put(SEARCH + "coordination.strategy", "outbox-polling");
        }
        Engine engine = settings.engine();
        if (engine == null) {
            embedded(properties);
        } else {
            elsewhere(properties, engine);
        }
    }

    private void embedded(Map<String, Object> properties) {
        Path folder = settings.folder();
        properties.put(BACKEND + "type", "lucene");
        properties.put(BACKEND + "analysis.configurer", BeanReference.ofInstance(new Analysis()));
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
