package parley.site;

import java.time.Clock;
import java.util.List;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;

/** What is set up for every address. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SiteSettings.class)
public class Web implements WebMvcConfigurer {

    /** Addresses at which no page is. */
    public static final List<String> NO_PAGES = List.of("/assets/**", "/favicon.ico", "/actuator/**");

    private final Languages languages;

    Web(Languages languages, ThymeleafViewResolver pages) {
        this.languages = languages;
        pages.setViewClass(WholeView.class);
    }

    /** What tells the day; a clock that is put right takes nothing along, for what depends on the day asks each time. */
    @Bean
    static Clock clock() {
        return Clock.systemUTC();
    }

    /** Browsers ask for this one by themselves, and at this place only. */
    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/favicon.ico").addResourceLocations("classpath:/static/");
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        // Before all others: what they say is said in the reader's language.
        registry.addInterceptor(languages).excludePathPatterns(NO_PAGES).order(Ordered.HIGHEST_PRECEDENCE);
    }
}
