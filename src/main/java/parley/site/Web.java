package parley.site;

import java.util.List;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.accept.ContentNegotiationStrategy;
import org.springframework.web.servlet.config.annotation.ContentNegotiationConfigurer;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

@Configuration(proxyBeanMethods = false)
class Web implements WebMvcConfigurer {

    private static final String[] NO_PAGES = {"/assets/**", "/favicon.ico", "/actuator/**"};

    private final Languages languages;
    private final Negotiation negotiation;

    Web(Languages languages, Negotiation negotiation) {
        this.languages = languages;
        this.negotiation = negotiation;
    }

    /** Browsers ask for this one by themselves, and at this place only. */
    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/favicon.ico").addResourceLocations("classpath:/static/");
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(languages).excludePathPatterns(NO_PAGES);
        registry.addInterceptor(negotiation).excludePathPatterns(NO_PAGES);
    }

    /** An address that says its form is answered in it, whatever a client accepts; the others are negotiated. */
    @Override
    public void configureContentNegotiation(ContentNegotiationConfigurer configurer) {
        configurer.strategies(List.of(request -> ContentNegotiationStrategy.MEDIA_TYPE_ALL_LIST));
    }
}
