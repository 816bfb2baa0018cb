package parley.shield;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequestEvent;
import jakarta.servlet.ServletRequestListener;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import parley.site.RequestId;

/**
 * Gives each request its id and says it in the answer. As a listener it begins before and ends behind all filters, and so
 * also holds for what the server logs of a failure and for the page that tells of it.
 */
final class RequestIds extends HttpFilter implements ServletRequestListener {

    private static final long serialVersionUID = 1L;

    /** What proxies call requests; anything else is not to stand in the log. */
    private static final Pattern SANE = Pattern.compile("[A-Za-z0-9_-]{8,64}");

    private final transient Clients clients;

    RequestIds(Clients clients) {
        this.clients = clients;
    }

    @Override
    public void requestInitialized(ServletRequestEvent event) {
        HttpServletRequest request = (HttpServletRequest) event.getServletRequest();
        String given = request.getHeader(RequestId.HEADER);
        RequestId.begin(request, isBelieved(given, request) ? given : RequestId.random());
    }

    private boolean isBelieved(@Nullable String given, HttpServletRequest request) {
        return given != null && SANE.matcher(given).matches() && clients.areSpokenForBy(request.getRemoteAddr());
    }

    @Override
    public void requestDestroyed(ServletRequestEvent event) {
        RequestId.end();
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        response.setHeader(RequestId.HEADER, RequestId.of(request));
        chain.doFilter(request, response);
    }
}
