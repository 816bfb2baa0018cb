package parley.forms;

import java.util.List;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.accept.ContentNegotiationStrategy;
import org.springframework.web.servlet.config.annotation.ContentNegotiationConfigurer;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import parley.site.Web;

@Configuration(proxyBeanMethods = false)
class FormsWeb implements WebMvcConfigurer {

    private final Negotiation negotiation;

    FormsWeb(Negotiation negotiation) {
        this.negotiation = negotiation;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(negotiation).excludePathPatterns(Web.NO_PAGES);
    }

    /** An address that says its form is answered in it, whatever a client accepts; the others are negotiated. */
    @Override
    public void configureContentNegotiation(ContentNegotiationConfigurer configurer) {
        configurer.strategies(List.of(request -> ContentNegotiationStrategy.MEDIA_TYPE_ALL_LIST));
    }
}
