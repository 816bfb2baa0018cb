package parley.site;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.util.WebUtils;

/**
 * In which language the archive speaks to a reader: the one that {@code ?lang=} asks for, which is remembered in a cookie;
 * or the one remembered; or what the browser prefers; or English. The sources' texts stay in their own.
 */
@Component("localeResolver")
public class Languages implements LocaleResolver, HandlerInterceptor {

    /** The languages that every message has. */
    public static final List<Locale> SPOKEN = List.of(Locale.ENGLISH, Locale.KOREAN);

    /** The parameter by which an address asks for a language. */
    public static final String PARAMETER = "lang";

    private static final Duration REMEMBERED = Duration.ofDays(365);

    private final boolean tls;

    /** @param site where the archive is published; by TLS, the cookie goes no other way */
    Languages(SiteSettings site) {
        this.tls = site.tls();
    }

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        return asked(request)
                .orElseGet(() -> unasked(
                        remembered(request),
                        // Without it, a server says what it prefers itself.
                        request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) == null
                                ? List.of()
                                : Collections.list(request.getLocales())));
    }

    /**
     * The language for who asks for none.
     *
     * @param remembered the value of the cookie; absent where there is none
     * @param preferred what the browser prefers, the most welcome first
     */
    public static Locale unasked(@Nullable String remembered, List<Locale> preferred) {
        return spoken(remembered)
                .or(() -> preferred.stream()
                        .flatMap(each -> spoken(each.getLanguage()).stream())
                        .findFirst())
                .orElse(Locale.ENGLISH);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (request.getRequestURI().equals("/error") && request.getDispatcherType() == DispatcherType.REQUEST) {
            throw new NotFound(request.getRequestURI());
        }
        if (request.getDispatcherType() == DispatcherType.FORWARD) {
            return true;
        }
        response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE + ", " + HttpHeaders.COOKIE);
        asked(request)
                .ifPresent(language -> response.addHeader(
                        HttpHeaders.SET_COOKIE,
                        ResponseCookie.from(PARAMETER, language.getLanguage())
                                .path("/")
                                .maxAge(REMEMBERED)
                                .sameSite("Lax")
                                .httpOnly(true)
                                .secure(tls)
                                .build()
                                .toString()));
        return true;
    }

    private static Optional<Locale> asked(HttpServletRequest request) {
        return spoken(request.getParameter(PARAMETER));
    }

    private static @Nullable String remembered(HttpServletRequest request) {
        Cookie cookie = WebUtils.getCookie(request, PARAMETER);
        return cookie == null ? null : cookie.getValue();
    }

    private static Optional<Locale> spoken(@Nullable String language) {
        return SPOKEN.stream()
                .filter(locale -> locale.getLanguage().equals(language))
                .findFirst();
    }

    @Override
    public void setLocale(HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
        throw new UnsupportedOperationException("the language is chosen by an address with ?lang=");
    }
}
