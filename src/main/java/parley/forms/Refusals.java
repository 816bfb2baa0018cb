package parley.forms;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import parley.site.PageGuard;

/** Says that and why something is not given: to those who read by a page, to those who asked for data by RFC 9457. */
@Component
class Refusals {

    private final Formats formats;
    private final PageGuard guard;

    Refusals(Formats formats, PageGuard guard) {
        this.formats = formats;
        this.guard = guard;
    }

    /**
     * What is said to data.
     *
     * @param more members of the document beside those that RFC 9457 names
     */
    record Problem(String detail, Map<String, Object> more) {}

    /** The path that a client asked for, however the request went on from there. */
    static String path(HttpServletRequest request) {
        return Stream.of(RequestDispatcher.ERROR_REQUEST_URI, RequestDispatcher.FORWARD_REQUEST_URI)
                .map(request::getAttribute)
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .findFirst()
                .orElseGet(request::getRequestURI);
    }

    /** The forms that there are of the page at an address whose suffix asks for another one; else nothing. */
    List<Form> instead(String path) {
        Address address = Address.of(path);
        if (address.suffix().isEmpty()) {
            return List.of();
        }
        List<Form> forms = formats.at(address.page());
        return forms.size() == 1
                        || forms.stream().anyMatch(form -> form.address().equals(path))
                ? List.of()
                : forms;
    }

    Object answer(
            HttpServletRequest request,
            HttpServletResponse response,
            HttpStatus status,
            String view,
            @Nullable Object page,
            Problem problem) {
        // It was meant for what cannot be given now.
        response.setHeader(HttpHeaders.CONTENT_LOCATION, null);
        if (wantsData(request)) {
            return problem(status, problem);
        }
        // Also where the address is that of a file, which may not even be set in type.
        guard.guard(response);
        response.setStatus(status.value());
        return new ModelAndView(view, page == null ? Map.of() : Map.of("page", page), status);
    }

    static ResponseEntity<ProblemDetail> problem(HttpStatus status, Problem problem) {
        ProblemDetail document = ProblemDetail.forStatusAndDetail(status, problem.detail());
        problem.more().forEach(document::setProperty);
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(document);
    }

    private boolean wantsData(HttpServletRequest request) {
        if (formats.know(Address.of(path(request)).suffix())) {
            return true;
        }
        Optional<MediaType> preferred = Accept.of(request)
                .best(
                        List.of(
                                MediaType.TEXT_HTML,
                                MediaType.APPLICATION_PROBLEM_JSON,
                                MediaType.APPLICATION_JSON,
                                new MediaType("application", "ld+json")),
                        type -> type);
        return !preferred.equals(Optional.of(MediaType.TEXT_HTML));
    }
}
