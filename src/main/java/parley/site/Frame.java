package parley.site;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;

import jakarta.servlet.RequestDispatcher;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.springframework.web.util.UriComponents;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;

/** What every page needs to know of the site it belongs to; templates call it {@code frame}. */
@Component
public class Frame {

    private final @Nullable String base;

    Frame(SiteSettings settings, ThymeleafViewResolver pages) {
        this.base = settings.base();
        pages.addStaticVariable("frame", this);
    }

    /** The full address of a path within the archive, as others would write it down. */
    public String absolute(String path) {
        return (base == null
                        ? ServletUriComponentsBuilder.fromCurrentContextPath()
                                .build()
                                .toUriString()
                        : base)
                + path;
    }

    /** The name of the archive on the web, without a port, as it stands in identifiers. */
    public String host() {
        return requireNonNullElse(URI.create(absolute("/")).getHost(), "parley");
    }

    /** What the present request is called, for a reader to quote. */
    public String requestId() {
        return RequestId.of(((ServletRequestAttributes) RequestContextHolder.currentRequestAttributes()).getRequest());
    }

    /** The present page in another language, as a path and query. */
    public String inLanguage(String language) {
        ServletUriComponentsBuilder request = ServletUriComponentsBuilder.fromCurrentRequest();
        Object failed = requireNonNull(RequestContextHolder.getRequestAttributes())
                .getAttribute(RequestDispatcher.ERROR_REQUEST_URI, RequestAttributes.SCOPE_REQUEST);
        if (failed != null) {
            request.replacePath(failed.toString());
        }
        UriComponents here =
                request.replaceQueryParam(Languages.PARAMETER, language).build();
        return here.getPath() + "?" + here.getQuery();
    }
}
