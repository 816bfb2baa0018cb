package parley.metadata;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.http.server.ServletServerHttpResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;
import parley.forms.Formats;
import parley.metadata.Metadata.Signpost;
import parley.site.Frame;

/** Says by a {@code Link} header of each form of a thing which page it belongs to. */
@ControllerAdvice
class DataSignposts implements ResponseBodyAdvice<Object> {

    private final Frame frame;
    private final Formats formats;

    DataSignposts(Frame frame, Formats formats) {
        this.frame = frame;
        this.formats = formats;
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
        int dot = path.indexOf('.', path.lastIndexOf('/'));
        if (dot > 0
                && response instanceof ServletServerHttpResponse servlet
                && servlet.getServletResponse().getStatus() == HttpServletResponse.SC_OK) {
            String page = path.substring(0, dot);
            formats.of(page).stream()
                    .filter(form -> form.page().contains("{") && form.at(page).equals(path))
                    .map(form -> new Signpost(
                            Forms.describes(form) ? "describes" : "collection", frame.absolute(page), Signposts.PAGE))
                    .forEach(signpost -> response.getHeaders().add(HttpHeaders.LINK, signpost.inHeader()));
        }
        return body;
    }
}
