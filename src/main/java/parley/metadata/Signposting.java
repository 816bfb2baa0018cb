package parley.metadata;

import static java.util.stream.Collectors.joining;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import parley.forms.Representation;
import parley.metadata.Metadata.Signpost;
import parley.site.Frame;

/** Says by {@code Link} headers, for those who read no page, what a page is and where else it stands. */
@Component
class Signposting implements HandlerInterceptor, WebMvcConfigurer {

    private final Frame frame;
    private final Forms forms;

    Signposting(Frame frame, Forms forms) {
        this.frame = frame;
        this.forms = forms;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable ModelAndView answer) {
        if (answer != null && answer.getModel().get("page") instanceof Described page) {
            String pattern = String.valueOf(request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE));
            String here = frame.absolute(request.getRequestURI());
            response.addHeader(
                    HttpHeaders.LINK,
                    Stream.concat(
                                    page.metadata().signposts().stream(),
                                    forms.of(pattern).stream().map(form -> signpost(form, here)))
                            .map(Signpost::inHeader)
                            .collect(joining(", ")));
        }
    }

    private static Signpost signpost(Representation form, String here) {
        return new Signpost(
                Forms.describes(form) ? "describedby" : "item", Forms.address(here, form), Forms.type(form));
    }
}
