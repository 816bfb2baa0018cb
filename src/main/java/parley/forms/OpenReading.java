package parley.forms;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.cors.CorsUtils;
import org.springframework.web.cors.DefaultCorsProcessor;
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
        CorsFilter reading = new CorsFilter(request -> data.has(request.getRequestURI()) ? anyone : null);
        reading.setCorsProcessor(new OfReaders());
        FilterRegistrationBean<CorsFilter> registration = new FilterRegistrationBean<>(reading);
        // Before what refuses, so that scripts can read a refusal, too, and how long to wait.
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return registration;
    }

    /**
     * Lets what is no reading from elsewhere, or bears no origin that can be read, go on without a word to the browser,
     * so that it is refused as it is everywhere, with all that guards its reader.
     */
    private static final class OfReaders extends DefaultCorsProcessor {

        @Override
        public boolean processRequest(
                @Nullable CorsConfiguration allowed, HttpServletRequest request, HttpServletResponse response)
                throws IOException {
            return !(reads(request) && hasReadableOrigin(request)) || super.processRequest(allowed, request, response);
        }

        private static boolean reads(HttpServletRequest request) {
            return HttpMethod.GET.matches(request.getMethod())
                    || HttpMethod.HEAD.matches(request.getMethod())
                    || CorsUtils.isPreFlightRequest(request);
        }

        private static boolean hasReadableOrigin(HttpServletRequest request) {
            try {
                // Of which kind it is, is asked again later.
                var _ = CorsUtils.isCorsRequest(request);
                return true;
            } catch (IllegalArgumentException malformed) {
                return false;
            }
        }
    }
}
