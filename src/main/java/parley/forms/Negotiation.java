package parley.forms;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * In which form something is given: the one that the address says by its suffix; of a page's address the one that
 * {@code Accept} prefers, which is the page wherever it is as welcome as another.
 */
@Component
class Negotiation implements HandlerInterceptor {

    private final Formats formats;

    Negotiation(Formats formats) {
        this.formats = formats;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws ServletException, IOException {
        if (request.getDispatcherType() != DispatcherType.REQUEST || !isPage(handler)) {
            return true;
        }
        response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT);
        String path = request.getRequestURI();
        if (!Address.of(path).suffix().isEmpty()) {
            return true;
        }
        List<Form> forms = formats.at(path);
        Optional<Form> wanted = Accept.of(request).best(forms, Form::type);
        if (wanted.isEmpty()) {
            throw new HttpMediaTypeNotAcceptableException(
                    forms.stream().map(Form::type).toList());
        }
        String address = wanted.get().address();
        if (address.equals(path)) {
            return true;
        }
        String query = request.getQueryString();
        response.setHeader(HttpHeaders.CONTENT_LOCATION, address + (query == null ? "" : "?" + query));
        request.getRequestDispatcher(address).forward(request, response);
        return false;
    }

    /** Whether a page is made of what is returned, and not the body of an answer. */
    private static boolean isPage(Object handler) {
        return handler instanceof HandlerMethod method
                && method.getReturnType().getParameterType() == String.class
                && !method.hasMethodAnnotation(ResponseBody.class)
                && !AnnotatedElementUtils.hasAnnotation(method.getBeanType(), ResponseBody.class);
    }
}
