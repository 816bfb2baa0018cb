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
 * @param perMinute requests that a client may go on making
 * @param burst requests that it may make at once, after a rest
 * @param costlyPerMinute of these, such as take long: searches, drawings, exports
 * @param costlyBurst of these, at once
 * @param clients whose requests are counted at a time; beyond, those who asked least are forgotten first
 * @param proxies networks, as {@code 10.0.0.0/8}, whose word on who the client is ({@code X-Forwarded-For}) is believed
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
