package parley;

import org.springframework.context.annotation.Bean;
import org.springframework.test.context.DynamicPropertyRegistrar;

/** A real search engine that lasts as long as the application it is for. */
class OpenSearchServer {

    @Bean
    OpenSearchNode openSearch() {
        return new OpenSearchNode();
    }

    @Bean
    DynamicPropertyRegistrar whereTheEngineIs(OpenSearchNode openSearch) {
        return properties -> properties.add("parley.search.engine.uris", () -> "http://" + openSearch.address());
    }
}
