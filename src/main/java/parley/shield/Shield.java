package parley.shield;

import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.eclipse.jetty.server.ConnectionFactory;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.HttpConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.jetty.servlet.JettyServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.boot.web.servlet.ServletListenerRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.DefaultSecurityFilterChain;
import org.springframework.security.web.FilterChainProxy;
import org.springframework.security.web.firewall.StrictHttpFirewall;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.util.matcher.AnyRequestMatcher;
import org.springframework.web.filter.UrlHandlerFilter;
import parley.site.SiteSettings;

/** Puts what guards the archive before everything else, as one filter of Spring Security. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({LimitSettings.class, SecuritySettings.class, SiteSettings.class})
class Shield {

    @Bean
    FilterRegistrationBean<FilterChainProxy> guard(
            SecurityHeaders headers, Rebuffs rebuffs, LimitSettings limits, SiteSettings site) {
        HeaderWriterFilter writer = new HeaderWriterFilter(List.of(
                (request, response) -> headers.of(request.getRequestURI()).forEach(response::setHeader)));
        // At once, so that no answer is wrapped, and a room may say otherwise.
        writer.setShouldWriteHeadersEagerly(true);
        FilterChainProxy guard = new FilterChainProxy(new DefaultSecurityFilterChain(
                AnyRequestMatcher.INSTANCE,
                writer,
                new Outage(rebuffs),
                new RateLimit(limits, rebuffs),
                new RequestRules(site.host(), rebuffs),
                withoutSlash()));
        StrictHttpFirewall firewall = new StrictHttpFirewall();
        // Which methods are answered is said by the rules, with the header that belongs to it.
        firewall.setUnsafeAllowAnyHttpMethod(true);
        guard.setFirewall(firewall);
        guard.setRequestRejectedHandler((request, response, rejected) -> {
            if (!response.isCommitted()) {
                response.reset();
                rebuffs.answer(Refusal.MALFORMED, request, response);
            }
        });
        FilterRegistrationBean<FilterChainProxy> registration = new FilterRegistrationBean<>(guard);
        registration.setOrder(SecurityHeaders.ORDER);
        return registration;
    }

    /** Before everything, so that whatever answers says what the request is called. */
    @Bean
    FilterRegistrationBean<RequestIds> requestIds(RequestIds ids) {
        FilterRegistrationBean<RequestIds> registration = new FilterRegistrationBean<>(ids);
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return registration;
    }

    @Bean
    ServletListenerRegistrationBean<RequestIds> requestsBegun(RequestIds ids) {
        return new ServletListenerRegistrationBean<>(ids);
    }

    @Bean
    RequestIds ids(LimitSettings limits) {
        return new RequestIds(new Clients(limits.proxies()));
    }

    /** Leads from an address with a slash too many to the one without. */
    private static Filter withoutSlash() {
        UrlHandlerFilter redirect = UrlHandlerFilter.trailingSlashHandler("/**")
                .redirect(HttpStatus.MOVED_PERMANENTLY)
                .build();
        return (request, response, chain) -> {
            if (Paths.endsInSlash(((HttpServletRequest) request).getRequestURI())) {
                chain.doFilter(request, response);
            } else {
                redirect.doFilter(request, response, chain);
            }
        };
    }

    @Bean
    WebServerFactoryCustomizer<JettyServletWebServerFactory> readableLanguages() {
        return factory -> factory.addServerCustomizers(server -> {
            for (Connector connector : server.getConnectors()) {
                for (ConnectionFactory protocol : connector.getConnectionFactories()) {
                    if (protocol instanceof HttpConfiguration.ConnectionFactory http) {
                        http.getHttpConfiguration().addCustomizer(new ReadableLanguages());
                    }
                }
            }
        });
    }

    @Bean
    WebServerFactoryCustomizer<JettyServletWebServerFactory> serverAnswers(Rebuffs rebuffs) {
        return factory -> factory.addServerCustomizers(server -> server.setErrorHandler(new ServerAnswers(rebuffs)));
    }
}
