package parley.caching;

import io.micrometer.core.instrument.binder.MeterBinder;
import io.micrometer.core.instrument.binder.cache.CaffeineCacheMetrics;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.handler.ContextHandler;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.jetty.servlet.JettyServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.function.SingletonSupplier;

/** Puts what is kept before the application, which makes answers, and behind what compresses those that are not kept. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(CacheSettings.class)
class Caching {

    @Bean
    PageCache pageCache(CacheSettings settings, ObjectProvider<States> states) {
        return new PageCache(settings, SingletonSupplier.of(states::getObject));
    }

    @Bean
    MeterBinder answersKept(PageCache cache) {
        return registry -> CaffeineCacheMetrics.monitor(registry, cache.answers(), "answers");
    }

    @Bean
    WebServerFactoryCustomizer<JettyServletWebServerFactory> cached(PageCache cache) {
        return factory -> factory.addServerCustomizers(server -> {
            Handler.Singleton outer = server;
            while (outer.getHandler() instanceof Handler.Singleton inner && !(inner instanceof ContextHandler)) {
                outer = inner;
            }
            cache.setHandler(outer.getHandler());
            outer.setHandler(cache);
        });
    }
}
