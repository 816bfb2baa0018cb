package parley.shield;

import jakarta.validation.constraints.Positive;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.security.web.util.matcher.IpAddressMatcher;
import org.springframework.validation.annotation.Validated;

/**
 * How often one client may ask: {@code parley.limits.*}.
 *
 * @param enabled Whether requests are counted at all; false for benchmarks.
 * @param perMinute Requests that one client may go on making; beyond, it is answered 429.
 * @param burst Requests that one client may make at once, after a rest.
 * @param costlyPerMinute Of the requests a minute, how many may be such as take long: searches, drawings, exports.
 * @param costlyBurst Of the requests at once, how many may be such as take long.
 * @param clients How many clients are counted at a time; beyond, those who asked least are forgotten first.
 * @param proxies Networks of proxies, as 10.0.0.0/8,::1, that are believed when they say who the client is (X-Forwarded-For) and what the request is called (X-Request-Id). Without it, a proxy is the client.
 */
@Validated
@ConfigurationProperties("parley.limits")
record LimitSettings(
        @DefaultValue("true") boolean enabled,
        @Positive @DefaultValue("3000") int perMinute,
        @Positive @DefaultValue("1000") int burst,
        @Positive @DefaultValue("600") int costlyPerMinute,
        @Positive @DefaultValue("200") int costlyBurst,
        @Positive @DefaultValue("20000") int clients,
        @DefaultValue List<IpAddressMatcher> proxies) {}
