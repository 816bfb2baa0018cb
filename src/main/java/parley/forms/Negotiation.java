package parley.forms;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;

/**
 * In which form something is given: the one that the address says by its suffix; of a page's address the one that
 * {@code Accept} prefers, which is the page wherever it is as welcome as another. Where no page is and nothing says the
 * form, what the handler produces must be accepted.
 */
@Component
class Negotiation implements HandlerInterceptor {

    private static final Set<String> READING = Set.of(HttpMethod.GET.name(), HttpMethod.HEAD.name());

    private final Formats formats;

    Negotiation(Formats formats) {
        this.formats = formats;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws ServletException, IOException {
        if (request.getDispatcherType() != DispatcherType.REQUEST || !READING.contains(request.getMethod())) {
            return true;
        }
        String path = request.getRequestURI();
        boolean said = !Address.of(path).suffix().isEmpty();
        // What has forms of its own need not have a page of its own: a paragraph is read in its article.
        if (!isPage(handler) && (said || formats.of(path).isEmpty())) {
            List<MediaType> produced = produced(request);
            if (!said && !produced.isEmpty()) {
                response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT);
                best(request, produced, type -> type);
            }
            return true;
        }
        response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT);
        if (said) {
            return true;
        }
        String address = best(request, formats.at(path), Form::type).address();
        if (address.equals(path)) {
            return true;
        }
        String query = request.getQueryString();
        response.setHeader(HttpHeaders.CONTENT_LOCATION, address + (query == null ? "" : "?" + query));
        request.getRequestDispatcher(address).forward(request, response);
        return false;
    }

    private static <T> T best(HttpServletRequest request, List<T> offers, Function<T, MediaType> type)
            throws HttpMediaTypeNotAcceptableException {
        Optional<T> best = Accept.of(request).best(offers, type);
        if (best.isEmpty()) {
            throw new HttpMediaTypeNotAcceptableException(
                    offers.stream().map(type).toList());
        }
        return best.get();
    }

    /** What the mapping of the handler says that it produces. */
    private static List<MediaType> produced(HttpServletRequest request) {
        return request.getAttribute(HandlerMapping.PRODUCIBLE_MEDIA_TYPES_ATTRIBUTE) instanceof Collection<?> types
                ? types.stream().map(MediaType.class::cast).toList()
                : List.of();
    }

    /** Whether a page is made of what is returned, and not the body of an answer. */
    private static boolean isPage(Object handler) {
        return handler instanceof HandlerMethod method
                && method.getReturnType().getParameterType() == String.class
                && !method.hasMethodAnnotation(ResponseBody.class)
                && !AnnotatedElementUtils.hasAnnotation(method.getBeanType(), ResponseBody.class);
    }
}
