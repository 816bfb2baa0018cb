package parley.metadata;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Comparator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.server.PathContainer;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.http.server.ServletServerHttpResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;
import org.springframework.web.util.pattern.PathPatternParser;
import parley.forms.Representation;
import parley.metadata.Metadata.Signpost;
import parley.site.Frame;

/** Says by a {@code Link} header of each form of a thing which page it belongs to. */
@ControllerAdvice
class DataSignposts implements ResponseBodyAdvice<Object> {

    private final Frame frame;
    private final Forms forms;

    DataSignposts(Frame frame, Forms forms) {
        this.frame = frame;
        this.forms = forms;
    }

    @Override
    public boolean supports(MethodParameter handler, Class<? extends HttpMessageConverter<?>> converter) {
        return true;
    }

    @Override
    public @Nullable Object beforeBodyWrite(
            @Nullable Object body,
            MethodParameter handler,
            MediaType type,
            Class<? extends HttpMessageConverter<?>> converter,
            ServerHttpRequest request,
            ServerHttpResponse response) {
        String path = request.getURI().getRawPath();
        if (response instanceof ServletServerHttpResponse servlet
                && servlet.getServletResponse().getStatus() == HttpServletResponse.SC_OK) {
            formAt(path).ifPresent(form -> {
                String page = frame.absolute(
                        path.substring(0, path.length() - form.suffix().length()));
                String rel = Forms.describes(form) ? "describes" : "collection";
                response.getHeaders().add(HttpHeaders.LINK, new Signpost(rel, page, Signposts.PAGE).inHeader());
            });
        }
        return body;
    }

    private Optional<Representation> formAt(String path) {
        return forms.all().stream()
                .filter(form -> form.page().contains("{") && path.endsWith(form.suffix()))
                .filter(form -> isAt(
                        form.page(),
                        path.substring(0, path.length() - form.suffix().length())))
                .max(Comparator.comparingInt(form -> form.suffix().length()));
    }

    private static boolean isAt(String pattern, String path) {
        return PathPatternParser.defaultInstance.parse(pattern).matches(PathContainer.parsePath(path));
    }
}
