package parley.site;

import static java.util.Objects.requireNonNullElse;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Email;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * Where the archive is published, and who answers for it: {@code parley.*}.
 *
 * @param baseUrl Where the archive is published, as https://parley.example: addresses to copy begin with it, and requests by other names are refused. With https, browsers are told to come by TLS only. Without it, addresses begin as the request did.
 * @param contact An address of mail of who answers for the archive, for harvesters: OAI-PMH asks for one.
 */
@Validated
@ConfigurationProperties("parley")
public record SiteSettings(
        @Nullable URI baseUrl, @Nullable @Email String contact) {

    @AssertTrue(message = "must be a full address, as https://parley.example")
    public boolean isBaseUrlComplete() {
        return baseUrl == null || (baseUrl.getHost() != null && ("http".equals(baseUrl.getScheme()) || tls()));
    }

    /** Whether the archive is published by TLS. */
    public boolean tls() {
        return baseUrl != null && "https".equalsIgnoreCase(baseUrl.getScheme());
    }

    /** Where the archive is published, without a slash behind. */
    public @Nullable String base() {
        return baseUrl == null ? null : baseUrl.toString().replaceAll("/+$", "");
    }

    /** The name by which the archive is published. */
    public @Nullable String host() {
        return baseUrl == null ? null : baseUrl.getHost();
    }

    /** The contact, or one that is visibly none. */
    public String contactOrNone() {
        return requireNonNullElse(contact, "not-configured@parley.invalid");
    }
}
