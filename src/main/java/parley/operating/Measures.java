package parley.operating;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.concurrent.atomic.LongAdder;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import parley.index.IndexKeeper;
import parley.index.IndexState;
import parley.site.Slugs;

/**
 * What is measured beside what Spring Boot measures by itself: requests, connections to the database, memory, threads. A
 * room that keeps a cache measures it by a {@link MeterBinder} of its own.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(MetricsSettings.class)
class Measures {

    private static final LongAdder STATEMENTS = new LongAdder();

    @Bean
    static BeanPostProcessor countedDatabase() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof DataSource database ? new CountedDatabase(database, STATEMENTS) : bean;
            }
        };
    }

    @Bean
    MeterBinder statements() {
        return registry -> FunctionCounter.builder("parley.database.statements", STATEMENTS, LongAdder::doubleValue)
                .description("Statements prepared for the database")
                .register(registry);
    }

    @Bean
    MeterBinder index(IndexKeeper keeper) {
        return registry -> {
            for (IndexState state : IndexState.values()) {
                Gauge.builder("parley.index.state", keeper, it -> it.state() == state ? 1 : 0)
                        .description("1 for the state that the index is in")
                        .tag("state", Slugs.of(state))
                        .register(registry);
            }
        };
    }
}
