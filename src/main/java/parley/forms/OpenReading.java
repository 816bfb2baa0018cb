package parley.forms;

import java.time.Duration;
import java.util.List;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.filter.CorsFilter;
import parley.site.RequestId;

/** Scripts of any site may read what is data, without credentials; pages are read by people alone. */
@Configuration(proxyBeanMethods = false)
class OpenReading {

    private static final List<String> EXPOSED = List.of(
            HttpHeaders.LINK,
            HttpHeaders.ETAG,
            HttpHeaders.LAST_MODIFIED,
            HttpHeaders.LOCATION,
            HttpHeaders.CONTENT_DISPOSITION,
            HttpHeaders.CONTENT_LOCATION,
            HttpHeaders.RETRY_AFTER,
            HttpHeaders.ALLOW,
            HttpHeaders.VARY,
            // Of RFC 7240: how the archive understood what a client of its annotations prefers.
            "Preference-Applied",
            RequestId.HEADER);

    @Bean
    FilterRegistrationBean<CorsFilter> crossOriginReading(DataAddresses data) {
        CorsConfiguration anyone = new CorsConfiguration();
        anyone.addAllowedOrigin(CorsConfiguration.ALL);
        anyone.addAllowedHeader(CorsConfiguration.ALL);
        anyone.setAllowedMethods(List.of(HttpMethod.GET.name(), HttpMethod.HEAD.name()));
        anyone.setExposedHeaders(EXPOSED);
        anyone.setAllowCredentials(false);
        anyone.setMaxAge(Duration.ofDays(1));
        FilterRegistrationBean<CorsFilter> registration = new FilterRegistrationBean<>(
                new CorsFilter(request -> data.has(request.getRequestURI()) ? anyone : null));
        // Before what refuses, so that scripts can read a refusal, too, and how long to wait.
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return registration;
    }
}
