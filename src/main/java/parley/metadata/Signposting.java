package parley.metadata;

import static java.util.stream.Collectors.joining;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import parley.forms.Formats;
import parley.forms.Representation;
import parley.metadata.Metadata.Signpost;
import parley.site.Frame;

/** Says by {@code Link} headers, for those who read no page, what a page is and where else it stands. */
@Component
class Signposting implements HandlerInterceptor, WebMvcConfigurer {

    private final Frame frame;
    private final Formats formats;

    Signposting(Frame frame, Formats formats) {
        this.frame = frame;
        this.formats = formats;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable ModelAndView answer) {
        if (answer != null && answer.getModel().get("page") instanceof Described page) {
            String here = request.getRequestURI();
            response.addHeader(
                    HttpHeaders.LINK,
                    Stream.concat(
                                    page.metadata().signposts().stream(),
                                    formats.of(here).stream().map(form -> signpost(form, here)))
                            .map(Signpost::inHeader)
                            .collect(joining(", ")));
        }
    }

    private Signpost signpost(Representation form, String here) {
        return new Signpost(
                Forms.describes(form) ? "describedby" : "item", frame.absolute(form.at(here)), Forms.type(form));
    }
}
