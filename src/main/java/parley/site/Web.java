package parley.site;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

@Configuration(proxyBeanMethods = false)
class Web implements WebMvcConfigurer {

    private final Languages languages;

    Web(Languages languages) {
        this.languages = languages;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(languages)
                .excludePathPatterns("/css/**", "/js/**", "/fonts/**", "/img/**", "/actuator/**");
    }
}
