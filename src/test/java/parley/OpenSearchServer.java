package parley;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.test.context.DynamicPropertyRegistrar;

/** A real search engine that lasts as long as the application it is for. */
@TestConfiguration(proxyBeanMethods = false)
class OpenSearchServer {

    @Bean
    OpenSearchNode openSearch() {
        return new OpenSearchNode();
    }

    @Bean
    DynamicPropertyRegistrar whereTheEngineIs(OpenSearchNode openSearch) {
        return properties -> properties.add("PARLEY_SEARCH_ENGINE", () -> "http://" + openSearch.address());
    }
}
